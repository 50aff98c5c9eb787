import type { ToldShare } from '../suppression/told-share';
import { isMissedByTheBest, readingOf, type RestScores } from './reading';

const shown = (percent: number): ToldShare => ({ kind: 'shown', people: percent, percent });
const atLeast = (percent: number): ToldShare => ({ kind: 'bounded', bound: 'at-least', percent });
const scores = (...each: number[]): RestScores => ({
  people: each.length,
  sum: each.reduce((sum, score) => sum + score, 0),
  sumOfSquares: each.reduce((sum, score) => sum + score ** 2, 0),
});
const many = (people: number, ...each: number[]) =>
  scores(...Array.from({ length: people }, (_, at) => each[at % each.length] ?? 0));

describe('what the figures say', () => {
  const of = (right: ToldShare, more: Partial<Parameters<typeof readingOf>[0]> = {}) =>
    readingOf({ people: 100, right, wrong: [], missedByTheBest: false, ...more });

  it.each<[ToldShare, string]>([
    [shown(49), 'below-half'],
    [shown(50), 'hard'],
    [shown(69), 'hard'],
    [shown(70), 'fine'],
    [shown(89), 'fine'],
    [shown(90), 'nearly-all'],
    [atLeast(80), 'fine'],
    [atLeast(95), 'nearly-all'],
    [{ kind: 'bounded', bound: 'at-most', percent: 5 }, 'below-half'],
    [{ kind: 'complementary' }, 'too-few'],
  ])('%j: %s', (right, reading) => {
    expect(of(right)).toEqual({ reading, about: null });
  });

  it('fewer than five of twenty are less than half; of nineteen they say nothing', () => {
    expect(of({ kind: 'small' }, { people: 20 }).reading).toBe('below-half');
    expect(of({ kind: 'small' }, { people: 19 }).reading).toBe('too-few');
    expect(of({ kind: 'small' }, { people: null }).reading).toBe('too-few');
  });

  it('names the wrong option that draws most, where its number is shown', () => {
    const wrong = [
      { letter: 'b', people: shown(10) },
      { letter: 'c', people: shown(34) },
    ];
    expect(of(shown(56), { wrong })).toEqual({ reading: 'distractor', about: 'c' });
    expect(of(shown(72), { wrong: [{ letter: 'c', people: { kind: 'small' } }] }).reading).toBe('fine');
  });

  it('says first that the best miss it', () => {
    expect(of(shown(40), { missedByTheBest: true }).reading).toBe('misread');
  });
});

describe('a question that the best miss', () => {
  const high = many(20, 0.9, 1);
  const low = many(20, 0.3, 0.5);

  it('is one that goes with a lower score in the rest', () => {
    expect(isMissedByTheBest(low, high)).toBe(true);
    expect(isMissedByTheBest(high, low)).toBe(false);
  });

  it('is not seen in chance, in few people, or where everybody scores the same', () => {
    expect(isMissedByTheBest(many(20, 0.3, 0.5, 0.9), many(20, 0.5, 0.3, 0.9, 0.9))).toBe(false);
    expect(isMissedByTheBest(many(14, 0.3), many(15, 0.9))).toBe(false);
    expect(isMissedByTheBest(many(9, 0.3), many(40, 0.9))).toBe(false);
    expect(isMissedByTheBest(many(20, 0.5), many(20, 0.5))).toBe(false);
  });
});
