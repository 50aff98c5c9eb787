import { type Item, type ItemType } from '@leidraad/quizzes/model';
import { v7 as newId } from 'uuid';
import { newFeedback, newMessagePart, newOption, newRow, newRule, newStep, newTarget } from './new-parts';

/** Who writes a message until its author gives it a name: a message is always somebody's. */
const SOMEBODY = 'Sam Bakker';

/** An item of a type with nothing in it yet, but with as many parts as it needs. */
export function newItem(type: ItemType, lessonKey: string): Item {
  const base = { id: newId(), lessonKey, critical: false };
  const question = {};
  switch (type) {
    case 'situation':
      return {
        ...base,
        type,
        situation: {},
        question,
        options: [newOption(true), newOption(false), newOption(false)],
      };
    case 'true-false':
      return {
        ...base,
        type,
        statement: {},
        isTrue: true,
        feedback: { true: newFeedback(), false: newFeedback() },
      };
    case 'ordering':
      return {
        ...base,
        type,
        question,
        steps: [newStep(), newStep(), newStep()],
        feedback: { right: newFeedback(), wrong: newFeedback() },
      };
    case 'matching':
      return {
        ...base,
        type,
        question,
        targets: [newTarget(), newTarget()],
        rows: [newRow(), newRow(), newRow()],
      };
    case 'breach':
      return {
        ...base,
        type,
        question,
        message: { form: 'post', author: SOMEBODY },
        parts: [newMessagePart(), newMessagePart(), newMessagePart()],
        rules: [newRule(), newRule()],
      };
    case 'scenario':
      return {
        ...base,
        type,
        title: {},
        start: null,
        tests: [],
        flags: [],
        situations: [],
        endings: [],
      };
  }
}

/** The same item once more, as one of its own. */
export function copyOfItem(item: Item): Item {
  return { ...item, id: newId() };
}
