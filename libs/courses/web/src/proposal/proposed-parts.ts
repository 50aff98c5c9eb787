import {
  type CourseContent,
  type Lesson,
  type ProposedCourse,
  READING_MESSAGES,
} from '@leidraad/courses/model';
import { type Item, nameOfItem } from '@leidraad/quizzes/model';
import { inLanguage, type Language } from '@leidraad/shared/model';

export interface ProposedItem {
  item: Item;
  name: string;
  /** Number of the clause that it tests. */
  tests: string;
  isThere: boolean;
}

export interface ProposedLesson {
  lesson: Lesson;
  name: string;
  isThere: boolean;
  items: readonly ProposedItem[];
  /** Lines that are hard to read, in words, with why. */
  hard: readonly { text: string; why: readonly string[] }[];
}

/** A proposal as a page shows it: each lesson with its questions, and what of it the course has already. */
export function proposedParts(
  { lessons, items, origins, advice }: ProposedCourse,
  content: Pick<CourseContent, 'lessons' | 'items'>,
  numbers: ReadonlyMap<string, string>,
  language: Language,
): ProposedLesson[] {
  const keys = new Set(content.lessons.map(({ key }) => key));
  const ids = new Set(content.items.map(({ id }) => id));
  const tested = new Map(origins.map(({ itemId, clauseId }) => [itemId, numbers.get(clauseId) ?? '']));
  const ofLesson = Map.groupBy(items, ({ lessonKey }) => lessonKey);
  return lessons.map((lesson) => ({
    lesson,
    name: inLanguage(lesson.title, language).text,
    isThere: keys.has(lesson.key),
    items: (ofLesson.get(lesson.key) ?? []).map((item) => ({
      item,
      name: inLanguage(nameOfItem(item), language).text,
      tests: tested.get(item.id) ?? '',
      isThere: ids.has(item.id),
    })),
    hard: advice
      .filter((each) => each.language === language && each.path.startsWith(`lessons.${lesson.key}.`))
      .map(({ path, advice: found }) => ({
        text: textAt(lesson, path.split('.').at(-1) ?? '', language),
        why: found.map(({ code, params }) => filled(READING_MESSAGES[code][language], params)),
      })),
  }));
}

function textAt({ title, goal, blocks }: Lesson, key: string, language: Language): string {
  const lines = blocks.flatMap((block) => {
    if (block.type === 'quotation') return [];
    return block.type === 'do-dont' ? [...block.do, ...block.dont] : block.lines;
  });
  const own = { title, goal }[key] ?? lines.find((line) => line.key === key)?.text ?? {};
  return inLanguage(own, language).text;
}

const filled = (words: string, params: Readonly<Record<string, string | number>>): string =>
  words.replaceAll(/\{(\w+)\}/gu, (_all, name: string) => String(params[name] ?? ''));
