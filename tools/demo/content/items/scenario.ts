import type {
  Condition,
  EndingKind,
  FlagChange,
  ScenarioChoice,
  ScenarioEnding,
  ScenarioItem,
  ScenarioSituation,
  Scene,
} from '@leidraad/quizzes/model';
import { breaking, type CitedClause, honouring, inBoth, keyed, type Words } from './parts';

/** A choice as written: where it leads, what is said and done, what happens, and why it is good or not. */
interface WrittenChoice {
  to: string;
  points: number;
  text: Words;
  consequence: Words;
  feedback: Words;
  honours?: readonly CitedClause[];
  breaks?: readonly CitedClause[];
  misconception?: NonNullable<ScenarioChoice['misconception']>;
  when?: Condition[];
  changes?: FlagChange[];
}
interface WrittenSituation {
  text: Words;
  scene?: Scene;
  question?: Words;
  choices: readonly WrittenChoice[];
}

const WHAT_NOW: Words = ['Wat doe je?', 'What do you do?'];

/** A situation with its choices keyed a, b, c … in the order written. */
export function at(key: string, { text, scene, question, choices }: WrittenSituation): ScenarioSituation {
  return {
    key,
    text: inBoth(text),
    ...(scene && { scene }),
    question: inBoth(question ?? WHAT_NOW),
    choices: keyed(
      choices.map(({ honours = [], breaks = [], ...choice }) => ({
        ...choice,
        text: inBoth(choice.text),
        consequence: inBoth(choice.consequence),
        feedback: inBoth(choice.feedback),
        clauses: [...honouring(...honours), ...breaking(...breaks)],
      })),
    ),
  };
}

/** An ending with the clauses that its words rest on. A failed one names what was broken. */
export const ending = (
  key: string,
  kind: EndingKind,
  title: Words,
  text: Words,
  ...clauses: CitedClause[]
): ScenarioEnding => ({
  key,
  kind,
  title: inBoth(title),
  text: inBoth(text),
  clauses: kind === 'failed' ? breaking(...clauses) : honouring(...clauses),
});

/** What others wrote in a chat; `null` is whoever plays. */
export const chat = (
  withWhom: string,
  isGroup: boolean,
  ...messages: readonly (readonly [from: string | null, ...text: Words])[]
): Scene => ({
  form: 'messages',
  with: withWhom,
  isGroup,
  messages: messages.map(([from, ...text]) => ({ from, text: inBoth(text) })),
});

interface WrittenScenario extends Pick<ScenarioItem, 'id' | 'lessonKey' | 'situations' | 'endings'> {
  title: Words;
  /** Numbers of the clauses that every passing path honours. */
  tests: string[];
  flags?: ScenarioItem['flags'];
}

/** A scenario that begins with its first situation. */
export const scenario = ({ title, flags = [], ...rest }: WrittenScenario): ScenarioItem => ({
  ...rest,
  type: 'scenario',
  critical: false,
  title: inBoth(title),
  start: rest.situations[0]?.key ?? null,
  flags,
});
