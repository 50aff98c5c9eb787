import { endingOn, lastEmployment, type StatusChange } from './employment';

const hired: StatusChange = { from: '2026-01-05', status: 'active' };

/** The changes after recording more: of two about one day the later one counts. */
function record(changes: readonly StatusChange[], more: readonly StatusChange[]): StatusChange[] {
  const byDay = new Map([...changes, ...more].map((change) => [change.from, change]));
  return [...byDay.values()].sort((a, b) => a.from.localeCompare(b.from));
}

const after = (...ends: (string | null)[]) =>
  ends.reduce<StatusChange[]>((changes, end) => record(changes, endingOn(changes, end)), [hired]);

describe('the end of an employment', () => {
  it.each([
    ['is planned', ['2026-12-01'], '2026-12-01'],
    ['moves earlier', ['2026-12-01', '2026-11-01'], '2026-11-01'],
    ['moves later', ['2026-12-01', '2027-01-01'], '2027-01-01'],
    ['moves later and earlier again', ['2026-12-01', '2027-02-01', '2026-11-01'], '2026-11-01'],
    ['moves earlier and later again', ['2026-12-01', '2026-11-01', '2027-02-01'], '2027-02-01'],
    ['is called off', ['2026-12-01', '2026-11-01', null], null],
    ['is planned anew after it was called off', ['2026-12-01', null, '2026-12-01'], '2026-12-01'],
  ])('%s', (_what, ends, firstDayGone) => {
    expect(lastEmployment(after(...ends))).toEqual({ from: hired.from, firstDayGone });
  });

  it('says nothing twice', () => {
    expect(endingOn(after('2026-12-01'), '2026-12-01')).toEqual([]);
  });

  it('of somebody who came back leaves the earlier time as it was', () => {
    const back = record(after('2026-03-01'), [{ from: '2026-09-01', status: 'active' }]);
    expect(lastEmployment(back)).toEqual({ from: '2026-09-01', firstDayGone: null });
    expect(endingOn(back, '2026-12-01')).toEqual([{ from: '2026-12-01', status: 'left' }]);
  });
});
