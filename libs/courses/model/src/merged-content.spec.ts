import fc from 'fast-check';
import { type CourseContent, DEFAULT_SETTINGS } from './course-content';
import { mergedContent } from './merged-content';

const id = (number: number) => `0190a1b2-0000-7000-8000-${String(number).padStart(12, '0')}`;

const trueFalse = (number: number, nl: string): CourseContent['items'][number] => ({
  id: id(number),
  type: 'true-false',
  lessonKey: 'een',
  critical: false,
  statement: { nl, en: 'As it was.' },
  isTrue: true,
  feedback: { true: { text: { nl: 'Ja' }, clauses: [] }, false: { text: { nl: 'Nee' }, clauses: [] } },
});

const lesson = (key: string, nl: string): CourseContent['lessons'][number] => ({
  key,
  topic: { nl },
  title: { nl },
  goal: { nl },
  minutes: 3,
  blocks: [],
});

const content = (change: Partial<CourseContent> = {}): CourseContent => ({
  title: { nl: 'Titel' },
  summary: { nl: 'Samenvatting' },
  lessons: [lesson('een', 'Een'), lesson('twee', 'Twee')],
  items: [trueFalse(1, 'Eerste'), trueFalse(2, 'Tweede'), trueFalse(3, 'Derde')],
  statement: { nl: 'Verklaring' },
  settings: DEFAULT_SETTINGS,
  ...change,
});

const base = content();
const [first, second, third] = base.items as [
  CourseContent['items'][0],
  CourseContent['items'][0],
  CourseContent['items'][0],
];
const statements = ({ items }: CourseContent) =>
  items.map((item) => (item.type === 'true-false' ? item.statement.nl : ''));

describe('what two people made of the same draft', () => {
  it('has the changes of both where they wrote in different questions', () => {
    const mine = content({ items: [trueFalse(1, 'Van mij'), second, third] });
    const theirs = content({ items: [first, trueFalse(2, 'Van haar'), third], title: { nl: 'Haar titel' } });
    const merged = mergedContent(base, mine, theirs);
    expect(merged.overlaps).toBe(0);
    expect([merged.content.title.nl, ...statements(merged.content)]).toEqual([
      'Haar titel',
      'Van mij',
      'Van haar',
      'Derde',
    ]);
  });

  it('has the changes of both in one question, where they are of different languages', () => {
    const mine = content({ title: { nl: 'Mijn titel', en: 'Title' } });
    const theirs = content({ title: { nl: 'Titel', en: 'Her title' } });
    const before = content({ title: { nl: 'Titel', en: 'Title' } });
    expect(mergedContent(before, mine, theirs)).toMatchObject({
      overlaps: 0,
      content: { title: { nl: 'Mijn titel', en: 'Her title' } },
    });
  });

  it('keeps what either added, beside what it was added after', () => {
    const mine = content({ items: [first, trueFalse(11, 'Van mij'), second, third] });
    const theirs = content({ items: [first, second, trueFalse(12, 'Van haar'), third] });
    expect(statements(mergedContent(base, mine, theirs).content)).toEqual([
      'Eerste',
      'Van mij',
      'Tweede',
      'Van haar',
      'Derde',
    ]);
  });

  it('leaves out what one threw away, unless the other worked on it', () => {
    const mine = content({ items: [third] });
    const theirs = content({ items: [first, trueFalse(2, 'Van haar'), third] });
    expect(statements(mergedContent(base, mine, theirs).content)).toEqual(['Van haar', 'Derde']);
    expect(statements(mergedContent(base, theirs, mine).content)).toEqual(['Van haar', 'Derde']);
  });

  it('takes the order of who moved something, with what the other wrote', () => {
    const mine = content({ items: [third, first, second] });
    const theirs = content({ items: [trueFalse(1, 'Van haar'), second, third, trueFalse(4, 'Nieuw')] });
    const merged = mergedContent(base, mine, theirs);
    expect(merged.overlaps).toBe(0);
    expect(statements(merged.content)).toEqual(['Derde', 'Nieuw', 'Van haar', 'Tweede']);
  });

  it('counts the places that both changed, and leaves them to who is preferred', () => {
    const mine = content({ title: { nl: 'Mijn titel' }, items: [trueFalse(1, 'Van mij'), second, third] });
    const theirs = content({ title: { nl: 'Haar titel' }, items: [first, second] });
    expect(mergedContent(base, mine, theirs, 'theirs')).toMatchObject({
      overlaps: 1,
      content: { title: { nl: 'Haar titel' } },
    });
    const merged = mergedContent(base, mine, theirs, 'mine');
    expect([merged.content.title.nl, ...statements(merged.content)]).toEqual([
      'Mijn titel',
      'Van mij',
      'Tweede',
    ]);
  });

  it('takes a picture whole: of two that were chosen, one with its own size', () => {
    const pictured = (file: number, width: number) => {
      const [item] = content({
        items: [
          {
            id: id(9),
            type: 'ordering',
            lessonKey: 'een',
            critical: false,
            picture: { fileId: id(file), width, height: 100, alt: { nl: 'Bord' } },
            question: { nl: 'Vraag' },
            steps: [],
            feedback: { right: { text: {}, clauses: [] }, wrong: { text: {}, clauses: [] } },
          },
        ],
      }).items;
      return content({ items: item ? [item] : [] });
    };
    const merged = mergedContent(pictured(1, 300), pictured(2, 300), pictured(3, 400), 'mine');
    expect(merged).toMatchObject({
      overlaps: 1,
      content: { items: [{ picture: { fileId: id(2), width: 300 } }] },
    });
  });

  it('gives back the very parts of mine that did not change, whatever the order of their members', () => {
    const theirs = JSON.parse(
      JSON.stringify({ ...base, items: [...base.items.slice(0, 2), trueFalse(3, 'Van haar')] }),
    ) as CourseContent;
    const { title, ...rest } = theirs;
    const merged = mergedContent(base, base, { ...rest, title });
    expect(merged.content.items[0]).toBe(first);
    expect(merged.content.lessons).toBe(base.lessons);
    expect(statements(merged.content)).toEqual(['Eerste', 'Tweede', 'Van haar']);
  });
});

/** Contents that differ from `base` in what trainers do: words, additions, deletions, moves. */
const edited = fc
  .record({
    words: fc.array(fc.constantFrom('Titel', 'A', 'B'), { minLength: 4, maxLength: 4 }),
    order: fc.shuffledSubarray([1, 2, 3, 21, 22], { minLength: 0 }),
    passMark: fc.constantFrom(80, 70, 60),
  })
  .map(({ words, order, passMark }) =>
    content({
      title: { nl: words[0] ?? '' },
      items: order.map((number) => trueFalse(number, words[(number % 3) + 1] ?? '')),
      settings: { ...DEFAULT_SETTINGS, passMark },
    }),
  );

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const ids = ({ items }: CourseContent) => items.map((item) => item.id).sort();

describe('putting drafts together', () => {
  it('takes everything of one where the other changed nothing', () => {
    fc.assert(
      fc.property(edited, edited, (before, after) => {
        expect(plain(mergedContent(before, before, after))).toEqual({ content: plain(after), overlaps: 0 });
        expect(plain(mergedContent(before, after, before))).toEqual({ content: plain(after), overlaps: 0 });
        expect(plain(mergedContent(before, after, after))).toEqual({ content: plain(after), overlaps: 0 });
      }),
    );
  });

  it('has the same parts and words whoever of the two saves last', () => {
    fc.assert(
      fc.property(edited, edited, edited, (before, one, other) => {
        const [here, there] = [
          mergedContent(before, one, other, 'mine'),
          mergedContent(before, other, one, 'theirs'),
        ];
        expect(here.overlaps).toBe(there.overlaps);
        expect(ids(here.content)).toEqual(ids(there.content));
        expect(here.content.title).toEqual(there.content.title);
        expect(here.content.settings).toEqual(there.content.settings);
      }),
    );
  });

  it('loses no question that either added, and none that both kept', () => {
    fc.assert(
      fc.property(edited, edited, edited, (before, one, other) => {
        const merged = new Set(ids(mergedContent(before, one, other).content));
        for (const each of new Set([...ids(one), ...ids(other)])) {
          const kept = ids(one).includes(each) && ids(other).includes(each);
          if (kept || !ids(before).includes(each)) expect(merged).toContain(each);
        }
      }),
    );
  });
});
