import { nextVersionNumber } from './version-number';

describe('the number of the next version', () => {
  it.each([
    ['1.0', '1.1'],
    ['1.9', '1.10'],
    ['1.10', '1.11'],
    ['12.3', '12.4'],
  ])('after %s, when nobody has to do anything, is %s', (current, next) => {
    expect(nextVersionNumber(current, false)).toBe(next);
  });

  it.each([
    ['1.0', '2.0'],
    ['1.4', '2.0'],
    ['9.11', '10.0'],
  ])('after %s, when something else is asked, is %s', (current, next) => {
    expect(nextVersionNumber(current, true)).toBe(next);
  });

  it.each(['', '1', '1.0.0', 'v1.0', '-1.0', '1.x'])('is not guessed for "%s"', (current) => {
    expect(() => nextVersionNumber(current, true)).toThrow(RangeError);
  });
});
