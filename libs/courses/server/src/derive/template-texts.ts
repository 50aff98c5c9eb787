import { TOPIC_WORDS } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import { ADDRESSED_WORDS } from './addressed-words';
import { wordsIn } from './fill';
import {
  ASK_LINE,
  FIND_THE_BREACH,
  GOAL_FRAME,
  GOALS,
  LESSON_TITLES,
  LIST_WORDS,
  PUT_IN_ORDER,
  QUOTE_FRAME,
  WHAT_DO_YOU_DO,
} from './labels';
import { LIMIT_WORDS } from './kept-limits';
import { RULE_LABELS } from './rule-line';
import { ACTS, TEMPLATES } from './templates/all-templates';
import type { Words } from './templates/template';

/** Members of acts and templates that hold names and patterns, no texts. */
const NO_TEXTS: ReadonlySet<string> = new Set([
  'stances',
  'norms',
  'needs',
  'with',
  'beside',
  'says',
  'addressees',
]);

const isWords = (value: unknown): value is Words =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

/** Every text in an act or a template, wherever it stands. */
export function wordsOf(value: unknown): Words[] {
  if (isWords(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (NO_TEXTS.has(name) ? [] : wordsOf(part)));
}

const textsIn = (value: unknown, language: Language): string[] =>
  wordsOf(value).map((words) => wordsIn(words, language));

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
    ['list.matching', list(LIST_WORDS)],
    ['list.ordering', list(LIST_WORDS)],
    ['item.quote', [...list(QUOTE_FRAME), '.']],
  ]);
  for (const act of ACTS) texts.set(act.id, textsIn(act, language));
  const asked = [WHAT_DO_YOU_DO, PUT_IN_ORDER, FIND_THE_BREACH];
  for (const template of TEMPLATES) texts.set(template.id, textsIn([template, asked], language));
  return texts;
}
