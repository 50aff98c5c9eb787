import type { Item } from '@leidraad/quizzes/model';
import { withAddedItems } from './adding-items';
import { type CourseContent, DEFAULT_SETTINGS } from './course-content';

const item = (id: string, statement: string, lessonKey = 'privacy'): Item => ({
  id,
  lessonKey,
  critical: false,
  type: 'true-false',
  statement: { nl: statement },
  isTrue: true,
  feedback: { true: { text: {}, clauses: [] }, false: { text: {}, clauses: [] } },
});
const content = (...items: Item[]): CourseContent => ({
  title: { nl: 'Cursus' },
  summary: {},
  lessons: [],
  items,
  statement: {},
  settings: DEFAULT_SETTINGS,
});
const adding = (items: Item[], more = {}) => {
  let made = 0;
  return {
    items,
    own: new Set(['a']),
    replaces: false,
    newId: () => `new-${++made}`,
    ...more,
  };
};
const told = ({ items }: CourseContent) =>
  items.map((each) => [each.id, each.lessonKey, each.type === 'true-false' && each.statement.nl]);

describe('adding items of a file to a draft', () => {
  it('gives each an id of its own, behind what is there', () => {
    const added = withAddedItems(
      content(item('a', 'Oud', 'les')),
      adding([item('a', 'Een'), item('x', 'Twee')]),
    );
    expect(told(added.content)).toEqual([
      ['a', 'les', 'Oud'],
      ['new-1', 'privacy', 'Een'],
      ['new-2', 'privacy', 'Twee'],
    ]);
    expect(added.ids).toEqual(['new-1', 'new-2']);
  });

  it('puts items of this course in their old place; of another course they are new all the same', () => {
    const before = {
      ...content(item('a', 'Oud', 'les'), item('b', 'Ander', 'les')),
      sameForStatistics: ['a', 'b'],
    };
    const file = [item('a', 'Nieuw', 'stallen'), item('x', 'Vreemd', 'les'), item('a', 'Dubbel', 'les')];
    const added = withAddedItems(before, adding(file, { replaces: true }));
    expect(told(added.content)).toEqual([
      ['a', 'stallen', 'Nieuw'],
      ['b', 'les', 'Ander'],
      ['new-1', 'les', 'Vreemd'],
      ['new-2', 'les', 'Dubbel'],
    ]);
    expect(added.content.sameForStatistics).toEqual(['b']);
    expect(added.takeBack(added.content)).toEqual(before);
  });

  it('brings back an item that only the newest version has, under its own id', () => {
    const added = withAddedItems(content(), adding([item('a', 'Terug')], { replaces: true }));
    expect(told(added.content)).toEqual([['a', 'privacy', 'Terug']]);
  });

  it('takes back what it added and leaves what was written since', () => {
    const before = content(item('b', 'Eerst'));
    const added = withAddedItems(before, adding([item('x', 'Een')]));
    const later = { ...added.content, items: [...added.content.items, item('c', 'Later')] };
    expect(told(added.takeBack(later)).map(([id]) => id)).toEqual(['b', 'c']);
  });
});
