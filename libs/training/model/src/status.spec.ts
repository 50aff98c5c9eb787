import { addDays } from '@leidraad/shared/model';
import fc from 'fast-check';
import { cycleStatus, renewalOpensOn, type CycleDates } from './status';

const open: CycleDates = {
  dueOn: '2026-03-26',
  started: false,
  completedOn: null,
  validUntil: null,
  exemptFrom: null,
  exemptUntil: null,
  helpNeeded: false,
  withdrawn: false,
};
const done: CycleDates = { ...open, started: true, completedOn: '2026-03-20', validUntil: '2027-03-19' };
const on = (today: string, cycle: Partial<CycleDates>, base = open) =>
  cycleStatus({ ...base, ...cycle }, today, 30);

describe('status of a cycle', () => {
  it('is not started until something is read or answered', () => {
    expect(on('2026-03-01', {})).toBe('not-started');
    expect(on('2026-03-01', { started: true })).toBe('in-progress');
  });

  it('is overdue from the day after the due date', () => {
    expect(on('2026-03-26', {})).toBe('not-started');
    expect(on('2026-03-27', {})).toBe('overdue');
  });

  it('shows overdue before help needed', () => {
    expect(on('2026-03-26', { started: true, helpNeeded: true })).toBe('help-needed');
    expect(on('2026-03-27', { started: true, helpNeeded: true })).toBe('overdue');
  });

  it('is completed on the due date and completed late the day after', () => {
    expect(on('2026-04-01', { completedOn: '2026-03-26' }, done)).toBe('completed');
    expect(on('2026-04-01', { completedOn: '2026-03-27' }, done)).toBe('completed-late');
  });

  it('is expiring in the last thirty days of validity, the last valid day included', () => {
    expect(renewalOpensOn('2027-03-19', 30)).toBe('2027-02-18');
    expect(on('2027-02-17', {}, done)).toBe('completed');
    expect(on('2027-02-18', {}, done)).toBe('expiring');
    expect(on('2027-03-19', {}, done)).toBe('expiring');
    expect(on('2027-03-20', {}, done)).toBe('expired');
  });

  it('is exempt from the first to the last day of an exemption, also without a last day', () => {
    const exemption = { exemptFrom: '2026-03-10', exemptUntil: '2026-03-12' };
    expect(on('2026-03-09', exemption)).toBe('not-started');
    expect(on('2026-03-10', exemption)).toBe('exempt');
    expect(on('2026-03-12', exemption)).toBe('exempt');
    expect(on('2026-03-13', exemption)).toBe('not-started');
    expect(on('2031-01-01', { ...exemption, exemptUntil: null })).toBe('exempt');
  });

  it('keeps a completion when the rule is withdrawn afterwards', () => {
    expect(on('2026-03-01', { withdrawn: true })).toBe('withdrawn');
    expect(on('2026-04-01', { withdrawn: true }, done)).toBe('completed');
  });

  it('stays completed where completing gives no validity of its own', () => {
    expect(on('2040-01-01', { validUntil: null }, done)).toBe('completed');
  });

  it('measures the due date in the zone of the cycle and validity in the zone of the company', () => {
    expect(cycleStatus(done, '2027-03-19', 30, '2027-03-20')).toBe('expired');
    expect(cycleStatus(open, '2026-03-26', 30, '2026-03-27')).toBe('not-started');
  });

  it('never becomes open again once completed, whatever the day', () => {
    const day = fc.integer({ min: -800, max: 800 }).map((days) => addDays('2026-06-01', days));
    fc.assert(
      fc.property(day, day, fc.boolean(), fc.boolean(), (today, dueOn, helpNeeded, withdrawn) => {
        const status = on(today, { dueOn, helpNeeded, withdrawn }, done);
        return ['completed', 'completed-late', 'expiring', 'expired'].includes(status);
      }),
    );
  });

  it('moves through completed, expiring and expired in that order as days pass', () => {
    const order = ['completed', 'expiring', 'expired'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 180 }), (days, windowDays) => {
        const today = addDays('2026-03-20', days);
        const now = order.indexOf(cycleStatus(done, today, windowDays));
        const next = order.indexOf(cycleStatus(done, addDays(today, 1), windowDays));
        return now >= 0 && next >= now;
      }),
    );
  });
});
