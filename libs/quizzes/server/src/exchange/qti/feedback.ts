import { Refusal } from '../refusal';
import { plainText } from '../rich/plain-text';
import { childOf, childrenOf, isElement, named, type RichElement, valueOf } from '../rich/rich-text';
import { besideText } from './body-text';

/** What an item says about answers: about a choice by its identifier, about the right answer, about every other. */
export interface FileFeedback {
  choices: ReadonlyMap<string, string>;
  right: string;
  wrong: string;
  /** Identifiers of texts that could not be tied to an answer. */
  untied: readonly string[];
}

const RIGHT = /^(?:correct|right|goed|juist)/iu;
const WRONG = /^(?:incorrect|wrong|fout|onjuist)/iu;

/**
 * Feedback of an item beside its choices (inside them: `feedbackInline`, read with the choice). Which answer a text is for
 * is told by the conditions of its response processing, else by its identifier: one of a choice, or 'correct' and such.
 */
export function feedbackOf(item: RichElement, choiceIds: readonly string[]): FileFeedback {
  const texts = [...childrenOf(item, 'modalFeedback'), ...named(item, 'feedbackBlock')];
  const outcomes = new Set(texts.map((element) => element.attribute('outcomeIdentifier')));
  const rules = processed(item, outcomes);
  const choices = new Map<string, string>();
  const untied: string[] = [];
  let [right, wrong] = ['', ''];
  const add = (old: string | undefined, text: string) => (old ? `${old}\n${text}` : text);
  for (const element of texts) {
    const id = element.attribute('identifier') ?? '';
    const text = readable(element);
    if (text === null) untied.push(id);
    if (text === null || text === '' || element.attribute('showHide') === 'hide') continue;
    const rule = rules.get(id);
    const choice = rule?.choice ?? (choiceIds.includes(id) ? id : undefined);
    const when = rule?.when ?? (RIGHT.test(id) ? 'right' : WRONG.test(id) ? 'wrong' : undefined);
    if (choice !== undefined) choices.set(choice, add(choices.get(choice), text));
    else if (when === 'right') right = add(right, text);
    else if (when === 'wrong') wrong = add(wrong, text);
    else untied.push(id);
  }
  return { choices, right, wrong, untied };
}

/** Its words; null where they cannot be read: that is no reason to refuse the question. */
function readable(element: RichElement): string | null {
  try {
    return plainText(element.children, besideText);
  } catch (fault) {
    if (fault instanceof Refusal) return null;
    throw fault;
  }
}

interface Rule {
  choice?: string;
  when?: 'right' | 'wrong';
}

/** For which answer response processing shows the feedback of an identifier. */
function processed(item: RichElement, outcomes: ReadonlySet<string | null>): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  for (const condition of named(item, 'responseCondition')) {
    let before: Rule | undefined;
    for (const branch of childrenOf(condition, 'responseIf', 'responseElseIf', 'responseElse')) {
      const rule = branch.name === 'responseElse' ? otherwise(before) : ruleOf(branch);
      before = rule ?? before;
      if (rule)
        for (const set of childrenOf(branch, 'setOutcomeValue')) {
          const id = valueOf(childOf(set, 'baseValue'));
          if (id !== '' && outcomes.has(set.attribute('identifier'))) rules.set(id, rule);
        }
    }
  }
  return rules;
}

const otherwise = (rule: Rule | undefined): Rule | undefined =>
  rule?.when === 'right' ? { when: 'wrong' } : rule?.when === 'wrong' ? { when: 'right' } : undefined;

function ruleOf(branch: RichElement): Rule | undefined {
  const condition = branch.children.find(isElement);
  if (!condition) return undefined;
  if (condition.name === 'not') return otherwise(ruleOf(condition));
  if (condition.name === 'and') {
    // Whether there is an answer at all goes without saying.
    const parts = childrenOf(condition).filter((part) => named(part, 'isNull').length === 0);
    return parts.length === 1 ? ruleOf({ ...condition, children: parts }) : undefined;
  }
  if (!['match', 'member', 'equal'].includes(condition.name)) return undefined;
  if (childOf(condition, 'correct')) return { when: 'right' };
  const value = childOf(condition, 'baseValue');
  return value && childOf(condition, 'variable') ? { choice: valueOf(value) } : undefined;
}
