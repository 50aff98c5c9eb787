import fc from 'fast-check';
import type { Condition, Flag, FlagChange, ScenarioItem } from '../items/scenario';
import { choice, CLAUSE, ENDINGS, scenario, situationWith } from './scenarios';

const FLAGS: Flag[] = [
  { key: 'told', type: 'boolean', start: false },
  { key: 'trust', type: 'number', start: 0, min: -1, max: 1 },
];
const CONDITIONS: Condition[] = [
  { flag: 'told', test: 'is', value: true },
  { flag: 'told', test: 'is-not', value: true },
  { flag: 'trust', test: 'at-least', value: 1 },
  { flag: 'trust', test: 'at-most', value: 0 },
];
const CHANGES: FlagChange[] = [
  { flag: 'told', set: true },
  { flag: 'told', set: false },
  { flag: 'trust', add: 1 },
  { flag: 'trust', add: -1 },
];

/** Some value now and then, mostly none: with many conditions and breaches little can be reached. */
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

export interface ScenarioShape {
  /** At most so many situations. */
  situations?: number;
  /** Choices may lead back, so that there are loops. */
  loops?: boolean;
  flags?: boolean;
}

/** Small scenarios of any shape: sound ones, and ones with every fault that a graph can have. */
export function anyScenario({ situations = 5, loops = true, flags = true }: ScenarioShape = {}) {
  return fc.integer({ min: 1, max: situations }).chain((count): fc.Arbitrary<ScenarioItem> => {
    const keys = Array.from({ length: count }, (_, at) => `s${at}`);
    const choices = (at: number) =>
      fc
        .array(
          fc.record({
            to: fc.oneof(
              { weight: 3, arbitrary: fc.constantFrom(...(loops ? keys : keys.slice(at + 1)), 'passed') },
              { weight: 2, arbitrary: fc.constantFrom('passed', 'second', 'failed') },
            ),
            points: fc.integer({ min: -2, max: 3 }),
            honours: seldom(fc.integer({ min: 1, max: 2 })),
            breaks: seldom(fc.integer({ min: 1, max: 2 })),
            when: flags
              ? seldom(fc.array(fc.constantFrom(...CONDITIONS), { maxLength: 2 }))
              : fc.constant(undefined),
            changes: flags
              ? seldom(fc.array(fc.constantFrom(...CHANGES), { maxLength: 2 }))
              : fc.constant(undefined),
          }),
          { minLength: 1, maxLength: 3 },
        )
        .map((list) => list.map(({ to, ...given }, number) => choice('abc'.charAt(number), to, given)));
    return fc
      .tuple(
        fc.tuple(...keys.map((_, at) => choices(at))),
        fc.subarray([CLAUSE(1), CLAUSE(2)]),
        fc.array(seldom(fc.constant(true)), { minLength: count, maxLength: count }),
      )
      .map(([lists, tests, back]) =>
        scenario(
          lists.map((list, at) => situationWith(keys[at], list, back[at] ? { back: true } : {})),
          { tests, flags: flags ? FLAGS : [], endings: ENDINGS },
        ),
      );
  });
}
