import type { LocalizedText } from '@leidraad/shared/model';
import type { Item } from '../item';
import type { Citation } from '../items/parts';

/** Something that can be chosen, or has to be judged. */
export interface Answer {
  key: string;
  /** Where its text stands. */
  path: string;
  text: LocalizedText;
  /** Undefined where right and wrong say nothing: which choice is right depends on where it leads. */
  right?: boolean;
  clauses: readonly Citation[];
}

/** Answers that are chosen between, with what is asked of them. */
export interface AnswerSet {
  question?: { path: string; text: LocalizedText };
  answers: Answer[];
}

/** What can be chosen in an item, each set by itself; the statement of a true/false item is one that is judged. */
export function answerSetsOf(item: Item): AnswerSet[] {
  switch (item.type) {
    case 'situation':
      return [
        {
          question: { path: 'question', text: item.question },
          answers: item.options.map((option) => ({ ...option, path: `options.${option.key}.text` })),
        },
      ];
    case 'true-false':
      return [{ answers: [{ key: 'statement', path: 'statement', text: item.statement, clauses: [] }] }];
    case 'ordering':
      return [{ answers: plain('steps', item.steps) }];
    case 'matching':
      return [{ answers: plain('targets', item.targets) }, { answers: plain('rows', item.rows) }];
    case 'breach':
      return [{ answers: plain('rules', item.rules) }];
    case 'scenario':
      return item.situations.map(({ key, question, choices }) => ({
        question: { path: `situations.${key}.question`, text: question },
        answers: choices.map((choice) => ({
          key: `${key}.${choice.key}`,
          path: `situations.${key}.choices.${choice.key}.text`,
          text: choice.text,
          clauses: choice.clauses,
        })),
      }));
  }
}

const plain = (name: string, parts: readonly { key: string; text: LocalizedText }[]): Answer[] =>
  parts.map(({ key, text }) => ({ key, path: `${name}.${key}.text`, text, clauses: [] }));
