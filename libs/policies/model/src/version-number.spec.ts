import { type AlikeRows, changeCounts } from './change-counts';
import { changeKindOf, highestNumber, nextNumber } from './version-number';

describe('version numbers', () => {
  it.each([
    ['1.0', 'editorial', '1.1'],
    ['1.9', 'editorial', '1.10'],
    ['1.4', 'substantive', '2.0'],
  ] as const)('%s after %s work becomes %s', (number, kind, next) => {
    expect(nextNumber(number, kind)).toBe(next);
  });

  it('know that ten comes after nine', () => {
    expect(highestNumber(['1.9', '1.10', '1.2'])).toBe('1.10');
  });

  it('follow from what people have to do', () => {
    const of = (...relations: AlikeRows[]) => changeKindOf(changeCounts(relations));
    const row = { relations: 1, newClauses: 1, renames: [], asksLook: true, needsLook: false };
    expect(changeKindOf(null)).toBe('first');
    expect(of({ ...row, kind: 'edited', change: 'cosmetic' })).toBe('editorial');
    expect(of({ ...row, kind: 'moved', change: 'none' })).toBe('editorial');
    expect(of({ ...row, kind: 'edited', change: 'clarifying' })).toBe('editorial');
    expect(of({ ...row, kind: 'split', change: 'cosmetic' })).toBe('substantive');
    expect(of({ ...row, newClauses: 0, kind: 'removed', change: 'substantive' })).toBe('substantive');
  });
});
