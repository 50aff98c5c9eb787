import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { POLICY_ERRORS } from '@leidraad/policies/model';
import { provideErrorMessages } from '@leidraad/shared/web';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { policiesI18n } from '../policies-i18n';
import { policyVersion } from '../testing/policy-version';
import { ApprovalDialog } from './approval-dialog';

const follows = { number: '1.0', effectiveOn: '2199-01-05' };

async function dialog(change: Parameters<typeof policyVersion>[0] = {}) {
  const shown = await render(ApprovalDialog, {
    scopes: [policiesI18n],
    providers: [
      provideErrorMessages(POLICY_ERRORS),
      { provide: MAT_DIALOG_DATA, useValue: policyVersion({ reason: 'Er komen meer fietsen.', ...change }) },
      { provide: MatDialogRef, useValue: { close: () => undefined } },
    ],
  });
  const day = () => shown.element.querySelector<HTMLInputElement>('#approval-date')!;
  const ask = async (date?: string) => {
    if (date !== undefined) {
      day().value = date;
      day().dispatchEvent(new Event('input'));
    }
    shown.element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await shown.settle();
  };
  return { ...shown, ask, day };
}

describe('asking for approval', () => {
  it('proposes the first day that is possible, and says why not earlier', async () => {
    const { element, day, text } = await dialog({ follows });
    expect(day().value).toBe('5-1-2199');
    expect(text()).toContain('Versie 1.0 geldt vanaf 5 januari 2199, dus op die dag of later.');
    await expectAccessible(element);
  });

  it('says beside the field that a day is gone, and sends nothing', async () => {
    const { ask, element, http } = await dialog();
    await ask('5-1-2026');
    expect(element.querySelector('#approval-date-error')?.textContent).toContain(
      '5 januari 2026 is voorbij.',
    );
    http.expectNone(({ method }) => method === 'POST');
  });

  it('says which version would apply later, and takes that day itself', async () => {
    const { ask, element, http } = await dialog({ follows });
    await ask('4-1-2199');
    expect(element.querySelector('#approval-date-error')?.textContent).toContain(
      'Versie 1.0 geldt vanaf 5 januari',
    );
    await ask('5-1-2199');
    const sent = http.expectOne('/api/policies/fietsbeleid/versions/1.0/approval-request');
    expect(sent.request.body).toMatchObject({ effectiveOn: '2199-01-05', revision: 4 });
  });
});
