/** Marked-up text as readers need it, whatever it was written in. */
export interface RichElement {
  /** Without prefix; HTML and MathML in small letters, QTI 3 as QTI 2 calls it ('choiceInteraction'). */
  name: string;
  /** As the file spells it. */
  shown: string;
  /** The line it begins in, 0 where nobody knows. */
  line: number;
  /** Null where it is absent. */
  attribute(name: string): string | null;
  children: readonly RichNode[];
}
export type RichNode = string | RichElement;

export const isElement = (node: RichNode): node is RichElement => typeof node !== 'string';

/** Elements right below one, in order; `names`: only those. */
export function childrenOf(element: RichElement, ...names: readonly string[]): RichElement[] {
  return element.children.filter(isElement).filter(({ name }) => names.length === 0 || names.includes(name));
}

/** The first element at the end of a path of names. */
export function childOf(
  element: RichElement | undefined,
  ...path: readonly string[]
): RichElement | undefined {
  let at = element;
  for (const name of path) at = at?.children.filter(isElement).find((child) => child.name === name);
  return at;
}

/** Every element below one that passes, at any depth, in order; not what stands inside one that passed. */
export function findAll(element: RichElement, passes: (element: RichElement) => boolean): RichElement[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (passes(child) ? [child] : findAll(child, passes)));
}

/** The same, by names. */
export const named = (element: RichElement, ...names: readonly string[]): RichElement[] =>
  findAll(element, ({ name }) => names.includes(name));

/** The characters in an element, markup and line breaks gone: for values, not for people. */
export function valueOf(element: RichElement | undefined): string {
  const characters = (node: RichNode): string =>
    typeof node === 'string' ? node : node.children.map(characters).join('');
  return element ? characters(element).replace(/\s+/gu, ' ').trim() : '';
}

/** Addresses outside the file that links in these nodes lead to. */
export const addressesIn = (nodes: readonly RichNode[]): string[] => [
  ...new Set(
    nodes.filter(isElement).flatMap((node) => {
      const href = node.attribute('href') ?? '';
      const own = node.name === 'a' && /^(?:https?|mailto):/iu.test(href) ? [href] : [];
      return [...own, ...addressesIn(node.children)];
    }),
  ),
];
