import { type PolicyRow } from '@leidraad/policies/model';
import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { policiesI18n } from '../policies-i18n';
import { PoliciesToApprove } from './policies-to-approve';

const row = (number: string, change: Partial<PolicyRow> = {}): PolicyRow => ({
  id: `0190a1b2-0000-7000-8000-00000000000${number.charAt(0)}`,
  slug: `beleid-${number.charAt(0)}`,
  title: { nl: 'Fietsbeleid' },
  ownerName: null,
  number,
  state: 'awaiting-approval',
  effectiveOn: '2026-07-01',
  inForce: null,
  withdrawn: false,
  approvalRequest: { byName: 'Joost Hendriks', at: '2026-06-01T08:00:00.000Z', own: false },
  clauses: 3,
  undecided: 0,
  ...change,
});

async function home(rows: PolicyRow[]) {
  const shown = await render(PoliciesToApprove, {
    scopes: [policiesI18n],
    session: sessionOf('policies.approve'),
  });
  shown.http.expectOne('/api/policies').flush(rows);
  await shown.settle();
  return shown;
}

describe('what waits for approval, on the home page', () => {
  it('names each version, who asked and when, and leads to it', async () => {
    const { element, text } = await home([row('2.0')]);
    expect(text()).toContain('Wacht op jouw goedkeuring');
    expect(text()).toContain('Gevraagd door Joost Hendriks op 1 juni 2026');
    expect(element.querySelector('a')?.textContent).toContain('Fietsbeleid, versie 2.0');
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/work/policies/beleid-2?number=2.0');
    await expectAccessible(element);
  });

  it('shows nothing while nothing waits, or only what somebody else has to approve', async () => {
    const own = { byName: 'Femke Visser', at: '2026-06-01T08:00:00.000Z', own: true };
    const { text } = await home([
      row('1.0', { state: 'approved', approvalRequest: null }),
      row('3.0', { approvalRequest: own }),
    ]);
    expect(text()).toBe('');
  });
});
