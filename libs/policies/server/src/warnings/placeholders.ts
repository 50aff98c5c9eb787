import type { Warning } from '@leidraad/policies/model';
import { stretches, type Stretch } from './words';
import { aboutClause, aboutDocument, type WarnedDocument } from './warned-document';

/** Gaps that look the same in every language. Three dots in brackets are words left out of a quotation, no gap. */
const GAPS =
  /<<[^<>\n]{1,80}>>|\{\{[^{}\n]{1,80}\}\}|(?<![@\p{L}\p{N}_])_{3,}|(?<!\.)\.{5,}|…{2,}|(?<![\p{L}\p{N}])(?:X{3,}|x{4,}|\?{3,}|TO[- ]?DO|XX-XX-X{2,4})(?![\p{L}\p{N}])|lorem ipsum/giu;

/** Parts of a date that nobody filled in. */
const DATE_GAPS = /(?<![\p{L}\p{N}])(?:DD|JJJJ|YYYY)(?![\p{L}\p{N}])/gu;

/** What a template still leaves to fill in. */
export function placeholders({ document, clauses, lexicon }: WarnedDocument): Warning[] {
  const find = (text: string): Stretch[] => {
    const gaps = [...stretches(text, GAPS), ...stretches(text, DATE_GAPS)].filter(
      ({ words }) => !/^to do$/iu.test(words),
    );
    const named = stretches(text, lexicon.placeholders).filter(
      (at) => !gaps.some((gap) => gap.start < at.end && at.start < gap.end),
    );
    return [...gaps, ...named].toSorted((a, b) => a.start - b.start);
  };
  const headings = [{ number: '0', heading: document.title ?? '' }, ...document.sections];
  return [
    ...headings.flatMap(({ number, heading }) =>
      find(heading).map(({ words }) =>
        aboutDocument('placeholder', { why: 'heading', section: number, words }),
      ),
    ),
    ...clauses.flatMap(({ clause }) => find(clause.text).map((at) => aboutClause('placeholder', clause, at))),
  ];
}
