import type { Passage } from '../text/outline';

type Item = Passage & { kind: 'item' };

const LONGEST_TITLE = 80;
/** Below the headings that a reader recognised by their looks. */
const LEVEL_OF_TITLE = 6;

/**
 * Numbered lines that are headings: short, not ended like a sentence, without a neighbour in the same list, and with
 * text below it ("2. Gebruik van e-mail", then "2.1 Stuur …" or a paragraph). Many policies are numbered that way by
 * hand, or by a list style where a heading style was meant.
 */
export function withNumberedTitles(passages: readonly Passage[]): Passage[] {
  return passages.map((passage, index): Passage => {
    if (passage.kind !== 'item' || !isTitle(passage, passages[index - 1], passages[index + 1]))
      return passage;
    const { visible, number, leftOut } = passage;
    return {
      kind: 'heading',
      level: LEVEL_OF_TITLE,
      visible,
      ...(number === undefined ? {} : { number }),
      ...(leftOut === undefined ? {} : { leftOut }),
    };
  });
}

function isTitle(item: Item, before: Passage | undefined, next: Passage | undefined): boolean {
  const number = labelOf(item);
  const { text } = item.visible;
  if (number === null || next === undefined || before?.visible.text.endsWith(':') === true) return false;
  if (text.length > LONGEST_TITLE || !/^\p{Lu}/u.test(text) || /[.;:,!?…]["”»)]*$/u.test(text)) return false;
  if (areNeighbours(labelOf(before), number) || areNeighbours(number, labelOf(next))) return false;
  return next.kind === 'paragraph' || labelOf(next)?.startsWith(`${number}.`) === true;
}

/** The number of an item, as '3' or '2.1'; null for other marks. */
function labelOf(passage: Passage | undefined): string | null {
  if (passage?.kind !== 'item') return null;
  return /^(?<label>\d{1,3}(?:\.\d{1,3}){0,3})[.)]?$/u.exec(passage.number ?? '')?.groups?.['label'] ?? null;
}

/** Whether one number follows on the other: 2 and 3, 2.1 and 2.2. */
function areNeighbours(first: string | null, second: string | null): boolean {
  if (first === null || second === null) return false;
  const [a, b] = [first.split('.'), second.split('.')];
  return (
    a.length === b.length &&
    a.slice(0, -1).join('.') === b.slice(0, -1).join('.') &&
    Number(a.at(-1)) + 1 === Number(b.at(-1))
  );
}
