import { assignmentOutcome } from './outcome';
import type { CycleDates } from './status';

const open: CycleDates = {
  dueOn: '2026-03-26',
  started: true,
  completedOn: null,
  validUntil: null,
  exemptFrom: null,
  exemptUntil: null,
  helpNeeded: false,
  withdrawn: false,
};
const done = { ...open, completedOn: '2026-03-20', validUntil: '2027-03-19' };
const on = (today: string, newest: CycleDates | null) => assignmentOutcome(newest, today, 30, today);

describe('outcome of an assignment', () => {
  it('opens a first cycle for whoever has none, or one that was withdrawn', () => {
    expect(on('2026-03-01', null)).toBe('new');
    expect(on('2026-03-01', { ...open, withdrawn: true })).toBe('new');
  });

  it.each([
    ['2026-03-01', open, 'has-open'],
    ['2026-12-01', open, 'has-open'],
    ['2026-03-01', { ...open, helpNeeded: true }, 'has-open'],
    ['2026-03-01', { ...open, exemptFrom: '2026-02-01' }, 'exempt'],
    ['2026-12-01', done, 'still-valid'],
    ['2027-02-17', done, 'still-valid'],
    ['2027-02-18', done, 'renewal'],
    ['2028-01-01', done, 'renewal'],
  ] as const)('on %s gives what fits', (today, newest, outcome) => {
    expect(on(today, newest)).toBe(outcome);
  });
});
