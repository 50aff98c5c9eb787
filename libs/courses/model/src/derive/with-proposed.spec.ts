import type { Item } from '@leidraad/quizzes/model';
import { type CourseContent, DEFAULT_SETTINGS, type Lesson } from '../course-content';
import { withProposed } from './with-proposed';

const lesson = (key: string, title = key): Lesson => ({
  key,
  topic: {},
  title: { nl: title },
  goal: {},
  minutes: 3,
  blocks: [],
});
const item = (id: string, lessonKey: string) => ({ id, lessonKey, type: 'ordering' }) as Item;
const content = (change: Partial<CourseContent> = {}): CourseContent => ({
  title: { nl: 'Cursus' },
  summary: {},
  lessons: [],
  items: [],
  statement: {},
  settings: DEFAULT_SETTINGS,
  ...change,
});

describe('what is chosen of a proposal', () => {
  it('comes after what is there, which stays as it was edited', () => {
    const there = content({ lessons: [lesson('privacy', 'Herschreven')], items: [item('a', 'privacy')] });
    const { content: after, ids } = withProposed(there, {
      lessons: [lesson('privacy'), lesson('taboo')],
      items: [item('a', 'privacy'), item('b', 'privacy'), item('c', 'taboo')],
    });
    expect(after.lessons.map(({ title }) => title.nl)).toEqual(['Herschreven', 'taboo']);
    expect(after.items.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(ids).toEqual(['taboo', 'b', 'c']);
  });

  it('leaves a question out whose lesson is not there', () => {
    expect(withProposed(content(), { lessons: [], items: [item('a', 'privacy')] }).ids).toEqual([]);
  });

  it('is taken back out of what was edited since, and nothing else is', () => {
    const added = withProposed(content(), { lessons: [lesson('privacy')], items: [item('a', 'privacy')] });
    const later = { ...added.content, lessons: [...added.content.lessons, lesson('own')] };
    expect(added.takeBack(later)).toEqual(content({ lessons: [lesson('own')] }));
  });
});
