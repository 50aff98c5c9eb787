import type { ChangeCounts } from './change-counts';
import type { ChangeKind } from './version-list';

/** What a version is, from what it changes: substantive as soon as one sentence asks something new, or one fell away. */
export function changeKindOf(changes: Pick<ChangeCounts, 'asksNew' | 'substantive'> | null): ChangeKind {
  if (changes === null) return 'first';
  return changes.asksNew + changes.substantive > 0 ? 'substantive' : 'editorial';
}

/** The number after `number` (domain: clause change): substantive the next whole, else the next tenth. 1.9 → 1.10. */
export function nextNumber(number: string, kind: ChangeKind): string {
  const [whole = 0, tenth = 0] = number.split('.').map(Number);
  return kind === 'editorial' ? `${whole}.${tenth + 1}` : `${whole + 1}.0`;
}

/** The highest of these numbers: 1.10 is higher than 1.9. */
export function highestNumber(numbers: readonly string[]): string {
  const rank = (number: string) => {
    const [whole = 0, tenth = 0] = number.split('.').map(Number);
    return whole * 100_000 + tenth;
  };
  return numbers.reduce((highest, number) => (rank(number) > rank(highest) ? number : highest), '0.0');
}
