import type { SituationItem } from '@leidraad/quizzes/model';
import { type CourseContent, DEFAULT_SETTINGS, type Lesson, type Line } from '../../course-content';
import type { ChangedClause, ChangedRow, ClarifiedAs } from '../policy-change';

// Changes of policy and courses on it with just enough in them for a test.

export const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Clause `n` of section `section`; with another meaning when `meaning` says so. */
export const clause = (
  n: number,
  { section = '1', meaning = n, text = `Zin ${n}.` } = {},
): ChangedClause => ({
  clauseId: uuid(n),
  meaningId: uuid(1000 + meaning),
  sectionNumber: section,
  number: `${section}.${n}`,
  text: { nl: text },
  start: n * 100,
  end: n * 100 + text.length,
  adopted: true,
});

const row = (
  kind: ChangedRow['kind'],
  change: ChangedRow['change'],
  rest: Partial<ChangedRow>,
): ChangedRow => ({
  kind,
  change,
  from: [],
  to: [],
  clarifiedAs: null,
  ...rest,
});

/** Rows of was–wordt about clause `n` of a section; new clauses and meanings are numbered from 100 on. */
export const rows = {
  same: (n: number, section?: string) => row('same', 'none', both(n, section)),
  cosmetic: (n: number, section?: string) =>
    row('edited', 'cosmetic', both(n, section, { text: `zin ${n}, anders gespeld.` })),
  moved: (n: number, section?: string) => row('moved', 'none', both(n, section)),
  clarifying: (n: number, clarifiedAs: ClarifiedAs | null = null, section?: string) =>
    row('edited', 'clarifying', { ...both(n, section, { text: `Zin ${n}, duidelijker.` }), clarifiedAs }),
  substantive: (n: number, section?: string) =>
    row('edited', 'substantive', both(n, section, { meaning: n + 100, text: `Zin ${n}, heel anders.` })),
  split: (n: number, section = '1') =>
    row('split', 'cosmetic', {
      from: [clause(n, { section })],
      to: [clause(n, { section, meaning: n + 100 }), clause(n + 100, { section, meaning: n + 200 })],
    }),
  merged: (n: number, other: number, section = '1') =>
    row('merged', 'cosmetic', {
      from: [clause(n, { section }), clause(other, { section })],
      to: [clause(n, { section, meaning: n + 100 })],
    }),
  removed: (n: number, section = '1') => row('removed', 'substantive', { from: [clause(n, { section })] }),
  added: (n: number, section = '1') =>
    row('added', 'substantive', { to: [clause(n + 300, { section, meaning: n + 300 })] }),
};

function both(n: number, section = '1', becomes: { meaning?: number; text?: string } = {}) {
  return { from: [clause(n, { section })], to: [clause(n, { section, ...becomes })] };
}

/** A line that cites these clauses. */
export const line = (key: string, clauses: readonly number[]): Line => ({
  key,
  text: { nl: `Regel ${key}.` },
  citations: clauses.map((n) => ({ clauseId: uuid(n), support: 'L' })),
});

export const lesson = (key: string, lines: readonly Line[], quotes: readonly number[] = []): Lesson => ({
  key,
  topic: { nl: 'Privacy' },
  title: { nl: 'Les' },
  goal: { nl: 'Doel' },
  minutes: 5,
  blocks: [
    ...quotes.map((n) => ({ key: `quote-${n}`, type: 'quotation' as const, clauseId: uuid(n) })),
    { key: 'rule', type: 'rule', lines: [...lines] },
  ],
});

/** A question whose right option honours one clause and whose wrong option breaks another. */
export const question = (
  n: number,
  { honours, breaks = honours, critical = false }: { honours: number; breaks?: number; critical?: boolean },
): SituationItem => ({
  id: uuid(5000 + n),
  type: 'situation',
  lessonKey: 'les',
  critical,
  situation: { nl: 'Situatie' },
  question: { nl: 'Wat doe je?' },
  options: [
    option('right', true, { clauseId: uuid(honours), effect: 'honours', support: 'L' }),
    option('wrong', false, { clauseId: uuid(breaks), effect: 'breaks', support: 'T' }),
  ],
});

const option = (
  key: string,
  right: boolean,
  citation: SituationItem['options'][number]['clauses'][number],
): SituationItem['options'][number] => ({
  key,
  text: { nl: `Optie ${key}` },
  right,
  feedback: { nl: `Zo zit het: ${key}` },
  clauses: [citation],
});

export const course = (lessons: Lesson[], items: SituationItem[] = []): CourseContent => ({
  title: { nl: 'Cursus' },
  summary: { nl: 'Kort' },
  lessons,
  items,
  statement: { nl: 'Ik las {policy}.' },
  settings: DEFAULT_SETTINGS,
});
