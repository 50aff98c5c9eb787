import type {
  Flag,
  ScenarioChoice,
  ScenarioEnding,
  ScenarioItem,
  ScenarioSituation,
} from '../items/scenario';

// Scenarios told by what they look like as a graph; a test names only what matters.

/** Ids of the clauses that scenarios in tests honour and break. */
export const CLAUSE = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const words = (nl: string) => ({ nl, en: nl });

type GivenChoice = Partial<ScenarioChoice> & { honours?: number; breaks?: number };

/** A choice to somewhere; `honours` and `breaks` are numbers of clauses. */
export function choice(key: string, to: string | null, given: GivenChoice = {}): ScenarioChoice {
  const { honours, breaks, ...rest } = given;
  return {
    key,
    text: words(`Keuze ${key}`),
    feedback: words('Zo zit het.'),
    points: 0,
    to,
    clauses: [
      ...(honours === undefined ? [] : [cite(honours, 'honours')]),
      ...(breaks === undefined ? [] : [cite(breaks, 'breaks')]),
    ],
    ...rest,
  };
}

const cite = (number: number, effect: 'honours' | 'breaks') =>
  ({ clauseId: CLAUSE(number), effect, support: 'L' }) as const;

export const situationWith = (
  key: string,
  choices: ScenarioChoice[],
  given: Partial<ScenarioSituation> = {},
): ScenarioSituation => ({
  key,
  text: words(`Situatie ${key}`),
  question: words('Wat doe je?'),
  choices,
  ...given,
});

export const ending = (key: string, kind: ScenarioEnding['kind']): ScenarioEnding => ({
  key,
  kind,
  title: words(`Einde ${key}`),
  text: words('Dit is het einde.'),
  clauses: [],
});

/** The endings that most scenarios have: `passed`, `second` and `failed`. */
export const ENDINGS = [
  ending('passed', 'passed'),
  ending('second', 'second-best'),
  ending('failed', 'failed'),
];

/** A scenario that begins in its first situation. */
export function scenario(
  situations: ScenarioSituation[],
  given: Partial<ScenarioItem> & { flags?: Flag[] } = {},
): ScenarioItem {
  return {
    id: CLAUSE(0),
    lessonKey: 'privacy',
    critical: false,
    type: 'scenario',
    title: words('Een scenario'),
    start: situations[0]?.key ?? null,
    tests: [],
    flags: [],
    situations,
    endings: ENDINGS,
    ...given,
  };
}
