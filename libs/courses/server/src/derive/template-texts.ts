import { TOPIC_WORDS } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import { ADDRESSED_WORDS } from './addressed-words';
import { wordsIn } from './fill';
import { ASK_LINE, GOAL_FRAME, GOALS, LESSON_TITLES, QUOTE_FRAME } from './labels';
import { LIMIT_WORDS } from './kept-limits';
import { RULE_LABELS } from './rule-line';
import { ACTS, TEMPLATES } from './templates/all-templates';
import type { Words } from './templates/template';

const isWords = (value: unknown): value is Words =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

/** Every text of a template in one language, wherever it stands in it. */
function textsIn(value: unknown, language: Language): string[] {
  if (isWords(value)) return [wordsIn(value, language)];
  if (Array.isArray(value)) return value.flatMap((part) => textsIn(part, language));
  if (typeof value === 'object' && value !== null)
    return Object.values(value).flatMap((part) => textsIn(part, language));
  return [];
}

/** All words that templates may put into a line, by the name of the template, in one language. */
export function templateTexts(language: Language): Map<string, string[]> {
  const { you, subjects, own } = ADDRESSED_WORDS[language];
  const verbs = subjects.flatMap((subject) => (subject.verbs === 'same' ? [] : Object.values(subject.verbs)));
  const list = (words: Readonly<Record<string, Words>>) =>
    Object.values(words).map((each) => wordsIn(each, language));
  const texts = new Map<string, string[]>([
    ['rule.addressed', [`${you} `, ...verbs, ...own.map(({ becomes }) => becomes)]],
    ['rule.label', Object.values(RULE_LABELS).map((label) => label[language])],
    ['rule.led', [': ']],
    ['rule.stop', ['.']],
    ['rule.kept', Object.values(LIMIT_WORDS[language]).flat()],
    ['lesson.topic', Object.values(TOPIC_WORDS).map((words) => words[language])],
    ['lesson.title', list(LESSON_TITLES)],
    ['lesson.goal', [...list(GOALS), ...list(GOAL_FRAME)]],
    ['lesson.ask', [wordsIn(ASK_LINE, language)]],
    ['item.quote', [...list(QUOTE_FRAME), '.']],
  ]);
  for (const act of ACTS) texts.set(act.id, textsIn([act.title, act.do, act.dont], language));
  for (const template of TEMPLATES) texts.set(template.id, textsIn(template, language));
  return texts;
}
