import { roleOf, type StyleRole } from '../style-roles';
import { attributeOf, childOf, childrenOf, type Element, numberOf } from '@leidraad/shared/server/reading';

/** What a style says about its text, with what it takes over from its parents. */
export interface OdtStyle {
  role: StyleRole | null;
  /** Name of its list style; '' takes it out of every list. */
  list: string | null;
  bold: boolean | null;
  /** In points. */
  size: number | null;
  hidden: boolean;
}

const PLAIN: OdtStyle = { role: null, list: null, bold: null, size: null, hidden: false };
/** Styles that are each other's parents end here. */
const MOST_PARENTS = 30;

/** The styles of a document: the named ones and those that the program made up for single paragraphs. */
export class OdtStyles {
  private readonly elements = new Map<string, Element>();
  private readonly resolved = new Map<string, OdtStyle>();
  private readonly lists = new Map<string, Element>();
  /** Numbers the headings of the document. */
  readonly outline: Element | null = null;

  /** `roots`: of content.xml and styles.xml; what comes first counts. */
  constructor(roots: readonly Element[]) {
    for (const root of roots)
      for (const group of childrenOf(root)) {
        if (group.localName !== 'styles' && group.localName !== 'automatic-styles') continue;
        this.outline ??= childOf(group, 'outline-style');
        for (const style of childrenOf(group)) this.keep(style);
      }
  }

  private keep(style: Element): void {
    const name = attributeOf(style, 'name');
    if (name === null) return;
    if (style.localName === 'list-style') setIfNew(this.lists, name, style);
    else if (style.localName === 'style')
      setIfNew(this.elements, `${attributeOf(style, 'family') ?? ''} ${name}`, style);
  }

  /** `family`: 'paragraph' or 'text'. */
  of(family: string, name: string | null): OdtStyle {
    return name === null ? PLAIN : this.resolve(family, name, 0);
  }

  listStyle(name: string): Element | null {
    return this.lists.get(name) ?? null;
  }

  private resolve(family: string, name: string, depth: number): OdtStyle {
    const key = `${family} ${name}`;
    const known = this.resolved.get(key);
    if (known) return known;
    const element = this.elements.get(key);
    if (!element) return { ...PLAIN, role: roleOf(name) };
    const parent = attributeOf(element, 'parent-style-name');
    const base = parent === null || depth > MOST_PARENTS ? PLAIN : this.resolve(family, parent, depth + 1);
    const style = read(element, base);
    this.resolved.set(key, style);
    return style;
  }
}

function setIfNew(map: Map<string, Element>, key: string, element: Element): void {
  if (!map.has(key)) map.set(key, element);
}

function read(element: Element, base: OdtStyle): OdtStyle {
  const letters = childOf(element, 'text-properties');
  const weight = attributeOf(letters, 'font-weight');
  const size = /^(?<points>\d+(?:\.\d+)?)pt$/u.exec(attributeOf(letters, 'font-size') ?? '')?.groups?.[
    'points'
  ];
  return {
    role: roleIn(element, base),
    list: attributeOf(element, 'list-style-name') ?? base.list,
    bold: weight === null ? base.bold : weight === 'bold' || Number(weight) >= 600,
    size: size === undefined ? base.size : Number(size),
    hidden: (attributeOf(letters, 'display') ?? (base.hidden ? 'none' : '')) === 'none',
  };
}

function roleIn(element: Element, base: OdtStyle): StyleRole | null {
  const own =
    roleOf(attributeOf(element, 'display-name') ?? '') ?? roleOf(attributeOf(element, 'name') ?? '');
  const level = numberOf(element, 'default-outline-level');
  const role = own ?? (level === null || level < 1 ? null : { heading: level });
  // Subtitles are often based on the title, and are not it.
  return role ?? (base.role === 'title' ? null : base.role);
}
