import type { CourseRow, courseVersionSchema } from '@leidraad/courses/model';
import type { z } from 'zod';
import { as } from '../../harness/accounts.ts';
import type { Language } from '../../harness/settings.ts';

type CourseVersionView = z.infer<typeof courseVersionSchema>;
type Item = Extract<CourseVersionView['content']['items'][number], { type: 'situation' }>;

/** What the questions of a published course say, and which option is right. */
export class CourseKey {
  readonly courseId: string;
  readonly title: string;
  private readonly items: readonly Item[];
  private readonly language: Language;

  constructor(course: CourseRow, items: CourseVersionView['content']['items'], language: Language) {
    this.courseId = course.id;
    this.items = items.filter((item) => item.type === 'situation');
    this.language = language;
    this.title = this.words(course.title);
  }

  /** Words of an option of the question with this situation: the first right one, or the first that is not. */
  option(situation: string, right: boolean): string {
    const item = this.items.find((candidate) => this.words(candidate.situation) === situation.trim());
    const option = item?.options.find((candidate) => candidate.right === right);
    if (!option) throw new Error(`The course has no question "${situation}".`);
    return this.words(option.text);
  }

  /** Words in the language of the page, or in the one there is. */
  words(text: { nl?: string | undefined; en?: string | undefined }): string {
    return text[this.language] ?? text.nl ?? text.en ?? '';
  }
}

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
