import { dependsOnClause, falsified } from './falsify';
import { deriveCourse } from '../derive-course';
import { RICH, sourceOf } from '../testing/sources';
import { isRight, type Stances } from '../verdict';

describe('falsifying an item', () => {
  const draft = deriveCourse(sourceOf(RICH), 'nl');

  it('leaves only items whose key changes when their clause is negated and when it is removed', () => {
    expect(draft.origins).toHaveLength(draft.items.length);
    for (const { keys } of draft.origins) expect(dependsOnClause(keys)).toBe(true);
  });

  it('says of each item what is right in it', () => {
    for (const item of draft.items)
      if (item.type === 'situation') {
        const right = item.options.filter((option) => option.right).map(({ key }) => key);
        expect(draft.origins.find(({ itemId }) => itemId === item.id)?.keys.asIs).toEqual(right);
      }
  });

  it('finds a question that another clause answers by itself', () => {
    const stances: Stances = new Map([
      ['main', 'forbids'],
      ['other', 'asks'],
    ]);
    const keyUnder = (said: Stances) => (isRight({ other: true }, said) ? ['a'] : []);
    expect(dependsOnClause(falsified(keyUnder, stances))).toBe(false);
  });

  it.each([
    ['forbids', true, false],
    ['forbids', false, true],
    ['asks', true, true],
    ['allows', false, false],
    ['tells', true, true],
  ] as const)('what is right under a clause that %s, doing it: %s', (stance, does, right) =>
    expect(isRight({ main: does }, new Map([['main', stance]]))).toBe(right),
  );

  it('nothing is right where no clause speaks', () => expect(isRight({ main: true }, new Map())).toBe(false));
});
