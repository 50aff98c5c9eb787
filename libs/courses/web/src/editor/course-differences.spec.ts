import { type CourseContent, DEFAULT_SETTINGS, type Lesson } from '@leidraad/courses/model';
import { courseDifferences } from './course-differences';

const lesson = (key: string, words: string): Lesson => ({
  key,
  topic: { nl: key },
  title: { nl: key },
  goal: { nl: 'Doel' },
  minutes: 5,
  blocks: [
    { key: `${key}-why`, type: 'reason', lines: [{ key: `${key}-l`, text: { nl: words }, citations: [] }] },
  ],
});

const course = (change: Partial<CourseContent> = {}): CourseContent => ({
  title: { nl: 'Cursus' },
  summary: { nl: 'Kort' },
  lessons: [lesson('privacy', 'Daarom.')],
  items: [],
  statement: { nl: 'Ik heb het gelezen.' },
  settings: DEFAULT_SETTINGS,
  ...change,
});

describe('differences between two states of a course', () => {
  it('are none when nothing changed', () => {
    expect(courseDifferences(course(), course())).toEqual([]);
  });

  it('name the lesson and the words that changed', () => {
    const after = course({ lessons: [lesson('privacy', 'Omdat het moet.')] });
    expect(courseDifferences(course(), after)).toEqual([
      {
        part: 'lesson',
        change: 'changed',
        name: { nl: 'privacy' },
        texts: [{ language: 'nl', before: 'Daarom.', after: 'Omdat het moet.' }],
        structure: false,
      },
    ]);
  });

  it('name lessons that came and went', () => {
    const after = course({ lessons: [lesson('taboe', 'Nee.')] });
    expect(courseDifferences(course(), after).map(({ change, name }) => [change, name.nl])).toEqual([
      ['added', 'taboe'],
      ['removed', 'privacy'],
    ]);
  });

  it('name settings with their value', () => {
    const after = course({ settings: { ...DEFAULT_SETTINGS, passMark: 70 } });
    expect(courseDifferences(course(), after)[0]).toMatchObject({
      part: 'settings',
      texts: [{ before: 'passMark: 80', after: 'passMark: 70' }],
    });
  });
});
