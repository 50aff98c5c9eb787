import type { ScenarioItem } from '../items/scenario';
import { choice, ending, scenario, situationWith } from './scenarios';

/**
 * A sound scenario of the usual shape: three choices, a way back for who went wrong, three levels deep. Somebody asks for news
 * that is not public yet. Clause 1: keep it private. Clause 2: send on who asks.
 */
export function whisper(): ScenarioItem {
  const texts = (nl: string, en: string) => ({ nl, en });
  return scenario(
    [
      situationWith(
        'asked',
        [
          choice('a', 'leaked', { breaks: 1, points: 0 }),
          choice('b', 'pressed', { honours: 1, points: 2 }),
          choice('c', 'waiting', { honours: 1, points: 1 }),
        ],
        {
          text: texts(
            'Een leverancier wil iets van je weten.',
            'A supplier wants to know something from you.',
          ),
          scene: {
            form: 'messages',
            with: 'Robin',
            isGroup: false,
            messages: [{ from: 'Robin', text: texts('Blijft dit onder ons?', 'Between you and me?') }],
          },
        },
      ),
      situationWith('leaked', [
        choice('a', 'failed', { breaks: 1, points: 0 }),
        choice('b', 'second', { honours: 2, points: 1 }),
      ]),
      situationWith('pressed', [
        choice('a', 'failed', { breaks: 1, points: 0 }),
        choice('b', 'overheard', { honours: 1, points: 2 }),
      ]),
      situationWith('overheard', [choice('a', 'failed'), choice('b', 'best', { honours: 2, points: 2 })]),
      situationWith('waiting', [
        choice('a', 'good', { honours: 2, points: 4 }),
        choice('b', 'second', { points: 1 }),
      ]),
    ],
    {
      tests: ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'],
      endings: [
        ending('best', 'passed'),
        ending('good', 'passed'),
        ending('second', 'second-best'),
        ending('failed', 'failed'),
      ],
    },
  );
}
