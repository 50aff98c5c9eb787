import type { CourseRow, courseVersionSchema } from '@leidraad/courses/model';
import type { z } from 'zod';
import { as } from '../../harness/accounts.ts';
import type { Language } from '../../harness/settings.ts';
import type { CourseItem } from './answers.ts';

type CourseVersionView = z.infer<typeof courseVersionSchema>;
type Words = { nl?: string | undefined; en?: string | undefined };

/** What is said of an item before it is answered, the same in the course and as it is shown. */
interface Told {
  type: CourseItem['type'];
  title?: Words;
  situation?: Words | undefined;
  question?: Words;
  statement?: Words;
}

/** What the questions of a published course say, and which answers are right. */
export class CourseKey {
  readonly courseId: string;
  readonly title: string;
  private readonly items: readonly CourseItem[];
  private readonly language: Language;

  constructor(course: CourseRow, items: readonly CourseItem[], language: Language) {
    this.courseId = course.id;
    this.items = items;
    this.language = language;
    this.title = this.words(course.title);
  }

  /** The item that is shown like this. */
  itemOf(shown: Told): CourseItem {
    const item = this.items.find((each) => this.identity(each) === this.identity(shown));
    if (!item) throw new Error(`The course has no item like ${this.identity(shown)}.`);
    return item;
  }

  /** The item that a page shows, by the words on it. */
  itemIn(page: string): CourseItem {
    const item = this.items.find((each) =>
      each.type === 'scenario'
        ? each.situations.some(({ text }) => this.isIn(page, text))
        : this.sayings(each).every((words) => this.isIn(page, words)),
    );
    if (!item) throw new Error(`The course has no item that says "${page}".`);
    return item;
  }

  isIn(page: string, text: Words): boolean {
    return plain(page).includes(plain(this.words(text)));
  }

  /** Words in the language of the page, or in the one there is. */
  words(text: Words): string {
    return text[this.language] ?? text.nl ?? text.en ?? '';
  }

  private identity(told: Told): string {
    return [told.type, ...this.sayings(told).map((words) => this.words(words))].join(' · ');
  }

  private sayings({ title, situation, question, statement }: Told): Words[] {
    return [title, situation, question, statement].filter((words) => words !== undefined);
  }
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The key of a course's newest version, read with a trainer's rights; of the oldest course, the demo's, by default. */
export async function courseKey(language: Language, slug?: string): Promise<CourseKey> {
  const trainer = await as('author');
  const courses = (await trainer.get<CourseRow[]>('/courses'))
    .filter(({ version }) => version !== null)
    .sort((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''));
  const course = slug === undefined ? courses[0] : courses.find((row) => row.slug === slug);
  if (!course) throw new Error(`There is no published course ${slug ?? ''}.`);
  const version = await trainer.get<CourseVersionView>(`/courses/${course.slug}/versions/${course.version}`);
  return new CourseKey(course, version.content.items, language);
}
