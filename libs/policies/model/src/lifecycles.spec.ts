import { standings, type VersionDates, versionInEffect } from './lifecycles';

const version = (id: string, day: number, effectiveOn: string, withdrawnOn: string | null = null): VersionDates => ({
  id,
  approvalRequestedAt: new Date(Date.UTC(2026, 0, day)),
  approvedAt: new Date(Date.UTC(2026, 0, day)),
  effectiveOn,
  withdrawnOn,
});
const draft: VersionDates = {
  id: 'draft',
  approvalRequestedAt: null,
  approvedAt: null,
  effectiveOn: null,
  withdrawnOn: null,
};
const first = version('1.0', 1, '2026-02-01');
const second = version('2.0', 9, '2026-05-01');

describe('where versions stand', () => {
  const on = (today: string, ...versions: VersionDates[]) =>
    Object.fromEntries([...standings(versions, today)].map(([id, { lifecycle }]) => [id, lifecycle]));

  it('follows from dates and today', () => {
    const all = [first, second, draft, { ...draft, id: 'asked', approvalRequestedAt: new Date() }];
    expect(on('2026-01-20', ...all)).toMatchObject({ '1.0': 'approved', '2.0': 'approved' });
    expect(on('2026-04-30', ...all)).toMatchObject({ '1.0': 'effective', '2.0': 'approved' });
    expect(on('2026-05-01', ...all)).toEqual({
      '1.0': 'superseded',
      '2.0': 'effective',
      draft: 'draft',
      asked: 'awaiting-approval',
    });
  });

  it('says the last day a version applied, and none of one that never did', () => {
    const overtaken = version('1.1', 5, '2026-06-01');
    const found = standings([first, overtaken, second], '2026-07-01');
    expect(found.get('1.0')).toEqual({ lifecycle: 'superseded', effectiveUntil: '2026-04-30' });
    expect(found.get('1.1')).toEqual({ lifecycle: 'superseded', effectiveUntil: null });
  });

  it('gives the version before one that was withdrawn its effect back', () => {
    const withdrawn = { ...second, withdrawnOn: '2026-05-10' };
    expect(on('2026-05-20', first, withdrawn)).toEqual({ '1.0': 'effective', '2.0': 'withdrawn' });
    expect(standings([first, withdrawn], '2026-05-20').get('2.0')?.effectiveUntil).toBe('2026-05-10');
  });
});

describe('what readers get', () => {
  it.each([
    ['2026-01-05', '1.0'],
    ['2026-01-20', '2.0'],
    ['2026-03-01', '1.0'],
    ['2026-05-01', '2.0'],
  ])('on %s is %s', (today, id) => {
    const approved = today < '2026-01-09' ? [first] : [first, second];
    expect(versionInEffect([draft, ...approved], today)?.id).toBe(id);
  });

  it('is nothing before an approval, and the newest of those that were all taken back', () => {
    expect(versionInEffect([draft], '2026-03-01')).toBeNull();
    const both = [first, second].map((each) => ({ ...each, withdrawnOn: '2026-06-01' }));
    expect(versionInEffect(both, '2026-07-01')?.id).toBe('2.0');
  });
});
