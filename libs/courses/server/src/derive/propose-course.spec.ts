import { textsOfItem } from '@leidraad/quizzes/model';
import { proposeCourse } from './propose-course';
import { RICH, sourceOf } from './testing/sources';
import { withTranslation } from './with-translation';

const COURSE = '0190a1b2-0000-7000-8000-000000000001';
const ENGLISH: Record<string, string> = {
  'Deel vertrouwelijke informatie niet op sociale media.':
    'Do not share confidential information on social media.',
  'Plaats geen namen van klanten.': 'Do not post names of customers.',
};

describe('a proposal for a course', () => {
  it('is in the language of the policy alone where it has no translation', () => {
    const proposed = proposeCourse({ source: sourceOf(RICH), courseId: COURSE });
    expect(proposed.languages).toEqual(['nl']);
    expect(proposed.items.length).toBeGreaterThan(0);
    expect(proposed.items.flatMap(textsOfItem).filter(({ text }) => text.en !== undefined)).toEqual([]);
  });

  it('says the same in both languages where the clauses are there in both', () => {
    const source = sourceOf(RICH.filter(({ text }) => ENGLISH[text] !== undefined));
    const both = {
      ...source,
      clauses: source.clauses.map((clause) => ({
        ...clause,
        text: { ...clause.text, en: ENGLISH[clause.text.nl ?? ''] ?? '' },
      })),
    };
    const proposed = proposeCourse({ source: both, courseId: COURSE });
    expect(proposed.languages).toEqual(['nl', 'en']);
    const rules = proposed.lessons.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'rule' ? block.lines : [])),
    );
    expect(rules.length).toBeGreaterThan(0);
    for (const { text } of rules) expect(text).toEqual({ nl: expect.any(String), en: expect.any(String) });
    const texts = proposed.items.flatMap(textsOfItem);
    expect(texts.filter(({ text }) => text.nl === undefined)).toEqual([]);
    expect(texts.some(({ text }) => text.en !== undefined)).toBe(true);
    const own = proposeCourse({ source, courseId: COURSE });
    expect(proposed.lessons.map(({ key }) => key)).toEqual(own.lessons.map(({ key }) => key));
    expect(proposed.items.map(({ id }) => id)).toEqual(own.items.map(({ id }) => id));
    const elsewhere = proposeCourse({ source, courseId: COURSE.replace('1', '2') });
    expect(elsewhere.items.filter(({ id }) => own.items.some((item) => item.id === id))).toEqual([]);
    expect(own.origins.map(({ itemId }) => itemId)).toEqual(own.items.map(({ id }) => id));
  });
});

describe('the texts of another language', () => {
  it('come to the same parts, wherever they stand, and nothing else does', () => {
    const own = {
      key: 'k',
      minutes: 3,
      lines: [
        { key: 'a', text: { nl: 'A' } },
        { key: 'b', text: { nl: 'B' } },
      ],
    };
    const other = {
      key: 'k',
      minutes: 9,
      lines: [
        { key: 'b', text: { en: 'Bee' } },
        { key: 'c', text: { en: 'C' } },
      ],
    };
    expect(withTranslation(own, other)).toEqual({
      key: 'k',
      minutes: 3,
      lines: [
        { key: 'a', text: { nl: 'A' } },
        { key: 'b', text: { nl: 'B', en: 'Bee' } },
      ],
    });
  });
});
