import type { Item } from '@leidraad/quizzes/model';
import type { CourseContent } from '../course-content';
import { slotBlockers } from './slot-blockers';
import { openSlot, openSlotsIn } from './slots';

const ID = '00000000-0000-4000-8000-000000000001';
const line = (text: string) => ({ key: 'l', text: { nl: text }, citations: [] });

const content = (words: {
  title?: string;
  line?: string;
  item?: string;
}): Pick<CourseContent, 'lessons' | 'items'> => ({
  lessons: [
    {
      key: 'privacy',
      topic: { nl: 'Privacy' },
      title: { nl: words.title ?? 'Titel' },
      goal: { nl: 'Doel' },
      minutes: 1,
      blocks: [{ key: 'd', type: 'do-dont', do: [line(words.line ?? 'Doe dit.')], dont: [] }],
    },
  ],
  items: [
    {
      id: ID,
      type: 'true-false',
      lessonKey: 'privacy',
      critical: false,
      statement: { nl: words.item ?? 'Dit mag.', en: words.item ?? 'This is fine.' },
      isTrue: true,
      feedback: { true: { text: { nl: 'Ja.' }, clauses: [] }, false: { text: { nl: 'Nee.' }, clauses: [] } },
    } satisfies Item,
  ],
});

describe('open slots stop publishing', () => {
  it('not where everything is filled in', () => expect(slotBlockers(content({}))).toEqual([]));

  it.each([
    ['a title', { title: 'Werken bij {{bedrijf}}' }, { tab: 'content', lessonKey: 'privacy' }],
    ['a line', { line: 'Vraag {{aanspreekpunt}}.' }, { tab: 'content', lessonKey: 'privacy', lineKey: 'l' }],
    ['an item, once', { item: 'Vraag {{contact}} of {{contact}}.' }, { tab: 'quiz', itemId: ID }],
  ])('in %s, and say where', (_, words, target) => {
    const found = slotBlockers(content(words));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ code: 'course.slot-open', kind: 'blocks', target });
  });

  it('are told from braces that are none', () => {
    expect(openSlotsIn({ nl: 'a {b} {{}} {{ {{x}}' })).toEqual(['{{x}}']);
    expect(openSlotsIn({ nl: openSlot('contact', 'nl'), en: openSlot('contact', 'en') })).toEqual([
      '{{aanspreekpunt}}',
      '{{contact}}',
    ]);
  });
});
