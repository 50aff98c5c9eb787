import type { ScenarioItem } from '@leidraad/quizzes/model';
import type { Random } from '../policies/random.ts';
import type * as Checking from './checking.ts';

/** Room below the bound of the checker, so that every state is looked at. */
const MOST_STATES = 180_000;

/**
 * A sound scenario of so many situations, one after another with ways to skip some and to fail. Each flag is set or left by
 * a choice, so that each doubles the states of what follows; where that would be more states than are looked at, they are set
 * nearer to the end.
 */
export function generatedScenario(
  size: number,
  flags: number,
  random: Random,
  { choice, CLAUSE, scenario, situationWith }: typeof Checking,
): ScenarioItem {
  const flagged = Math.min(size, Math.floor(MOST_STATES / 2 ** flags));
  const first = size - flagged;
  const keyOf = (at: number) => (at < size ? `s${at}` : 'passed');
  const situations = Array.from({ length: size }, (_, at) => {
    const sets = at - first;
    const setsFlag = sets >= 0 && sets < flags;
    // No way leads past where a flag is set, so that both of its values come up.
    const skip =
      setsFlag || at + 4 >= size || (at < first + flags && at + 4 >= first) ? 1 : 1 + random.below(3);
    const changes = setsFlag ? [{ flag: `f${sets}`, set: true }] : [];
    const asks = flags > 0 && sets >= flags && random.below(4) === 0;
    const when = [{ flag: `f${random.below(Math.max(flags, 1))}`, test: 'is' as const, value: true }];
    return situationWith(
      keyOf(at),
      [
        choice('a', keyOf(at + 1), { points: 1 + random.below(2), honours: 1, text: WORDS }),
        choice('b', keyOf(at + skip), { points: random.below(2), honours: 1, changes, text: WORDS }),
        choice('c', random.below(2) === 0 ? 'failed' : 'second', { breaks: 2, text: WORDS }),
        ...(asks ? [choice('d', keyOf(at + 1), { when, text: WORDS })] : []),
      ],
      { text: WORDS },
    );
  });
  const own = Array.from({ length: flags }, (_, at) => ({
    key: `f${at}`,
    type: 'boolean' as const,
    start: false,
  }));
  return scenario(situations, { flags: own, tests: [CLAUSE(1)] });
}

const WORDS = {
  nl: 'Een klant vraagt in een bericht naar iets wat nog niet bekend is en dringt een beetje aan.',
  en: 'A customer asks in a message about something that is not public yet and presses a little.',
};
