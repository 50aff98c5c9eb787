import { type Shown } from '@leidraad/quizzes/model';
import { type QuestionView } from '@leidraad/training/model';

/** The scenario at the first position, where it stands after so many moves. */
export function scenarioAt(step: number, key: string | null, mayGoBack = false): QuestionView {
  const situation: Shown<'scenario'>['at'] = key
    ? {
        key,
        text: { nl: `Dit gebeurt in ${key}.` },
        question: { nl: `Wat doe je in ${key}?` },
        choices: [
          { key: 'a', text: { nl: `Eerste in ${key}` } },
          { key: 'b', text: { nl: `Tweede in ${key}` } },
        ],
        mayGoBack,
      }
    : null;
  return {
    position: 0,
    topic: { nl: 'Privacy' },
    item: { type: 'scenario', title: { nl: 'Op zaterdag' }, step, at: situation },
  };
}
