import { type EndingKind, type ScenarioItem } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';

/** What a choice says, and what is said about it. */
export interface ChoiceWords {
  text: LocalizedText;
  consequence?: LocalizedText;
  feedback: LocalizedText;
}

interface SituationWords {
  text: LocalizedText;
  question: LocalizedText;
}

interface EndingWords {
  title: LocalizedText;
  text: LocalizedText;
}

/**
 * The words of a scenario to start from. Its shape is always the same, and sound: something happens (right, doubtful or
 * wrong), then pressure for who did right, a second chance for who did wrong or doubted, and an ending of each kind.
 */
export interface TemplateWords {
  title: LocalizedText;
  begin: SituationWords & { wrong: ChoiceWords; right: ChoiceWords; doubtful: ChoiceWords };
  pressure: SituationWords & { givesIn: ChoiceWords; holds: ChoiceWords };
  recovery: SituationWords & { hides: ChoiceWords; mends: ChoiceWords };
  endings: Record<'passed' | 'second' | 'failed', EndingWords>;
}

/** The parts of a scenario with these words; which clauses its choices honour or break is left to the author. */
export function scenarioFrom({
  title,
  begin,
  pressure,
  recovery,
  endings,
}: TemplateWords): Pick<ScenarioItem, 'title' | 'start' | 'situations' | 'endings'> {
  const choice = (key: string, words: ChoiceWords, points: number, to: string) => ({
    key,
    ...words,
    points,
    to,
    clauses: [],
  });
  const ending = (key: string, kind: EndingKind, words: EndingWords) => ({
    key,
    kind,
    ...words,
    clauses: [],
  });
  return {
    title,
    start: 'p1',
    situations: [
      {
        key: 'p1',
        text: begin.text,
        question: begin.question,
        choices: [
          choice('a', begin.wrong, 0, 'p3'),
          choice('b', begin.right, 2, 'p2'),
          choice('c', begin.doubtful, 1, 'p3'),
        ],
      },
      {
        key: 'p2',
        text: pressure.text,
        question: pressure.question,
        choices: [choice('a', pressure.holds, 2, 'e1'), choice('b', pressure.givesIn, 0, 'e3')],
      },
      {
        key: 'p3',
        text: recovery.text,
        question: recovery.question,
        choices: [choice('a', recovery.hides, 0, 'e3'), choice('b', recovery.mends, 1, 'e2')],
      },
    ],
    endings: [
      ending('e1', 'passed', endings.passed),
      ending('e2', 'second-best', endings.second),
      ending('e3', 'failed', endings.failed),
    ],
  };
}
