import type { Passage } from '../text/outline';
import { numberedHeading, SectionNumbers, type NumberedHeading, type OwnNumber } from './section-numbers';

type Heading = Passage & { kind: 'heading' };

export interface SectionHead {
  number: string;
  heading: string;
  level: number;
}

/** Parts of regulations, widest first, where the level of the heading does not tell which stands below which. */
const WIDTH: Readonly<Record<string, number>> = {
  deel: 0,
  part: 0,
  titel: 1,
  hoofdstuk: 2,
  chapter: 2,
  afdeling: 3,
  paragraaf: 4,
  '§': 4,
  section: 4,
  artikel: 5,
  article: 5,
};

interface Open extends SectionHead {
  passageLevel: number;
  own: OwnNumber | null;
}

/**
 * Which headings are sections, and their numbers; a heading that is absent from the answer stays in the text of its
 * section as a clause. Every heading is a section, because that is what authors use them for, with one exception: where
 * the author numbers a section, an unnumbered heading below it parts that section for the eye only. Were it a section,
 * the clauses behind it would lose the number the author gave them.
 */
export function sectionHeads(
  headings: readonly Heading[],
  hasIntroduction: boolean,
): Map<Heading, SectionHead> {
  const parsed = withoutAmounts(
    headings.map((heading) => numberedHeading(heading)),
    headings,
  );
  const own = parsed.flatMap((item) => (item.own ? [item.own] : []));
  const numbers = new SectionNumbers(own, hasIntroduction);
  const heads = new Map<Heading, SectionHead>();
  let open: Open[] = [];
  headings.forEach((heading, index) => {
    const item = parsed[index] ?? { own: null, heading: heading.visible.text };
    open = open.filter((above) => isBelow(heading, item.own, above));
    const parent = open.at(-1);
    if (item.own === null && parent?.own) return;
    const given = item.own ? numbers.own(item.own) : null;
    const head = {
      number: given ?? numbers.free(parent?.number ?? null),
      // A number that was used before stays in sight, and so does one that is all there is ("Artikel 3").
      heading: given === null || item.heading === '' ? heading.visible.text : item.heading,
      level: open.length + 1,
    };
    heads.set(heading, head);
    open.push({ ...head, passageLevel: heading.level, own: given === null ? null : item.own });
  });
  return heads;
}

function isBelow(heading: Heading, own: OwnNumber | null, above: Open): boolean {
  const width = own === null ? undefined : WIDTH[own.word];
  const widthAbove = above.own === null ? undefined : WIDTH[above.own.word];
  if (width !== undefined && widthAbove !== undefined && width !== widthAbove) return width > widthAbove;
  if (own && above.own && own.word === above.own.word) {
    if (own.number.startsWith(`${above.own.number}.`)) return true;
    if (own.number.split('.').length <= above.own.number.split('.').length) return false;
  }
  return heading.level > above.passageLevel;
}

/**
 * "10 tips" begins with an amount, "3 Accounts" after "2 Foto’s" with a number: a bare number counts when it follows on
 * the one before it, and the first one when it is 1 and the next numbered heading is bare as well.
 */
function withoutAmounts(items: readonly NumberedHeading[], headings: readonly Heading[]): NumberedHeading[] {
  let last: OwnNumber | null = null;
  return items.map((item, index) => {
    const { own } = item;
    if (own?.bare) {
      const follows =
        last === null
          ? own.number === '1'
          : last.word === '' && (last.bare || last.number.includes('.')) && isNext(last.number, own.number);
      if (!follows) return { own: null, heading: headings[index]?.visible.text ?? item.heading };
    }
    if (own) last = own;
    return item;
  });
}

function isNext(before: string, number: string): boolean {
  return Number.parseInt(before, 10) + 1 === Number(number);
}
