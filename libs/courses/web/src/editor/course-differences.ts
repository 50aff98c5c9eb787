import { type Block, type CourseContent, type Lesson, linesOf } from '@leidraad/courses/model';
import { type Item, nameOfItem, textsOfItem } from '@leidraad/quizzes/model';
import { LANGUAGES, type Language, type LocalizedText } from '@leidraad/shared/model';

/** One text that is another one, in one language. `before` or `after` empty: added or gone. */
export interface TextChange {
  language: Language | null;
  before: string;
  after: string;
}

/** What differs in one part of a course. */
export interface Difference {
  part: 'course' | 'settings' | 'lesson' | 'question';
  change: 'added' | 'removed' | 'changed';
  /** What the part is called; empty for the course and its settings. */
  name: LocalizedText;
  texts: TextChange[];
  /** Something beside the words is different: order, clauses, support, the right option. */
  structure: boolean;
}

/** What differs between two states of a course, per lesson and question, in the order of `after`. */
export function courseDifferences(before: CourseContent, after: CourseContent): Difference[] {
  const parts = [
    ...compared('course', {}, courseTexts(before), courseTexts(after), reordered(before, after)),
    ...compared('settings', {}, settingTexts(before), settingTexts(after), ''),
    ...eachOf('lesson', before.lessons, after.lessons, (lesson) => lesson.key, lessonName, lessonTexts),
    ...eachOf('question', before.items, after.items, (item) => item.id, nameOfItem, itemTexts),
  ];
  return parts;
}

/** Lessons or questions that are in both, in another order. */
function reordered(before: CourseContent, after: CourseContent): '' | 'changed' {
  const same = (old: readonly string[], now: readonly string[]) =>
    old.filter((key) => now.includes(key)).join(' ') === now.filter((key) => old.includes(key)).join(' ');
  const lessons = ({ lessons }: CourseContent) => lessons.map(({ key }) => key);
  const items = ({ items }: CourseContent) => items.map(({ id }) => id);
  return same(lessons(before), lessons(after)) && same(items(before), items(after)) ? '' : 'changed';
}

type Texts = ReadonlyMap<string, { language: Language | null; text: string }>;

const lessonName = (lesson: Lesson) => lesson.title;

function eachOf<T>(
  part: Difference['part'],
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
  nameOf: (one: T) => LocalizedText,
  textsOf: (one: T) => Texts,
): Difference[] {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const kept = new Set(after.map(keyOf));
  const whole = (one: T, change: 'added' | 'removed'): Difference => ({
    part,
    change,
    name: nameOf(one),
    texts: [],
    structure: false,
  });
  return [
    ...after.flatMap((one) => {
      const earlier = old.get(keyOf(one));
      if (!earlier) return [whole(one, 'added')];
      const same = JSON.stringify(shapeOf(earlier)) === JSON.stringify(shapeOf(one));
      return compared(part, nameOf(one), textsOf(earlier), textsOf(one), same ? '' : 'changed');
    }),
    ...before.filter((one) => !kept.has(keyOf(one))).map((one) => whole(one, 'removed')),
  ];
}

function compared(
  part: Difference['part'],
  name: LocalizedText,
  before: Texts,
  after: Texts,
  structure: '' | 'changed',
): Difference[] {
  const keys = [...new Set([...after.keys(), ...before.keys()])];
  const texts = keys.flatMap((key) => {
    const old = before.get(key);
    const now = after.get(key);
    if (old?.text === now?.text) return [];
    return [{ language: (now ?? old)?.language ?? null, before: old?.text ?? '', after: now?.text ?? '' }];
  });
  if (texts.length === 0 && !structure) return [];
  return [{ part, change: 'changed', name, texts, structure: structure !== '' }];
}

/** Told in words of their own: how long a lesson takes, and which translations are older than their text. */
const LEFT_OUT = ['minutes', 'outdated'];

/** Everything of a part but its words, to see whether order, clauses or the right option changed. */
function shapeOf(part: unknown): unknown {
  return JSON.parse(
    JSON.stringify(part, (key, value: unknown) =>
      LEFT_OUT.includes(key) || isText(value) ? undefined : value,
    ),
  );
}

const isText = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).every((key) => LANGUAGES.includes(key as Language));

function textMap(entries: readonly (readonly [string, LocalizedText])[]): Texts {
  return new Map(
    entries.flatMap(([key, text]) =>
      LANGUAGES.flatMap((language) => {
        const words = text[language];
        return words === undefined ? [] : [[`${key} ${language}`, { language, text: words }] as const];
      }),
    ),
  );
}

const courseTexts = (content: CourseContent) =>
  textMap([
    ['title', content.title],
    ['summary', content.summary],
    ['statement', content.statement],
  ]);

const settingTexts = ({ settings }: CourseContent): Texts =>
  new Map(
    Object.entries(settings).map(([key, value]) => [key, { language: null, text: `${key}: ${value}` }]),
  );

const lessonTexts = (lesson: Lesson): Texts =>
  new Map([
    ...textMap([
      ['title', lesson.title],
      ['topic', lesson.topic],
      ['goal', lesson.goal],
      ...lesson.blocks.flatMap((block: Block) =>
        linesOf(block).map((line) => [`line ${line.key}`, line.text] as const),
      ),
    ]),
    ['minutes', { language: null, text: `minutes: ${lesson.minutes}` }],
  ]);

const itemTexts = (item: Item) => textMap(textsOfItem(item).map(({ path, text }) => [path, text]));
