import { addDays } from '@leidraad/shared/model';
import fc from 'fast-check';
import { effectiveDateFault, firstEffectiveDay, followedVersion } from './effective-dates';
import { standings, type VersionDates } from './lifecycles';

const TODAY = '2026-03-09';
const approved = (number: string, effectiveOn: string, withdrawnOn: string | null = null) => ({
  id: number,
  number,
  approvalRequestedAt: new Date('2026-01-01'),
  approvedAt: new Date('2026-01-01'),
  effectiveOn,
  withdrawnOn,
});

describe('the day on which a version takes effect', () => {
  it('is today or later', () => {
    const on = (day: string) => effectiveDateFault(day, { today: TODAY, follows: null });
    expect(on('2026-03-08')).toEqual({
      code: 'policy.effective-past',
      params: { effectiveOn: '2026-03-08' },
    });
    expect(on(TODAY)).toBeNull();
    expect(on('2026-03-10')).toBeNull();
  });

  it('is not before that of the version it follows, and may be the same day', () => {
    const follows = { number: '2.0', effectiveOn: '2026-05-01' };
    const on = (day: string) => effectiveDateFault(day, { today: TODAY, follows });
    expect(on('2026-04-30')).toEqual({ code: 'policy.effective-order', params: follows });
    expect(on('2026-05-01')).toBeNull();
    expect(firstEffectiveDay(TODAY, follows)).toBe('2026-05-01');
    expect(firstEffectiveDay(TODAY, { number: '1.0', effectiveOn: '2026-01-01' })).toBe(TODAY);
  });

  it('follows the version that applies last; what was taken back, or is a draft, is not followed', () => {
    const draft = { ...approved('3.0', '2027-01-01'), approvedAt: null };
    expect(followedVersion([])).toBeNull();
    expect(followedVersion([draft])).toBeNull();
    const both = [approved('1.0', '2026-01-01'), approved('2.0', '2026-05-01')];
    expect(followedVersion([...both, draft])?.number).toBe('2.0');
    expect(followedVersion([both[0]!, approved('2.0', '2026-05-01', '2026-03-01'), draft])?.number).toBe(
      '1.0',
    );
  });

  it('never lets an older version hold again, on whatever days versions are approved and taken back', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-03-01', days));
    const step = fc.record({ today: day, wanted: day });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), day, (steps, later) => {
        const versions: (VersionDates & { number: string })[] = [];
        for (const { today, wanted } of steps.toSorted((a, b) => (a.today < b.today ? -1 : 1))) {
          const follows = followedVersion(versions);
          const effectiveOn = wanted < firstEffectiveDay(today, follows) ? null : wanted;
          expect(effectiveDateFault(wanted, { today, follows }) === null).toBe(effectiveOn !== null);
          if (effectiveOn === null) continue;
          const approvedAt = new Date(Date.parse(today) + versions.length);
          versions.push({ ...approved(`${versions.length + 1}.0`, effectiveOn), approvedAt });
        }
        const inEffect = (on: string) => {
          const standing = standings(versions, on);
          const holding = versions.filter(({ id }) => standing.get(id)?.lifecycle === 'effective');
          return holding.map(({ number }) => Number.parseInt(number));
        };
        const [now, next] = [inEffect(later), inEffect(addDays(later, 1))];
        expect(now.length).toBe(versions.some(({ effectiveOn }) => (effectiveOn ?? '') <= later) ? 1 : 0);
        expect(next[0] ?? 0).toBeGreaterThanOrEqual(now[0] ?? 0);
      }),
    );
  });
});
