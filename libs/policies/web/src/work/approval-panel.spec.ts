import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MatButtonHarness } from '@angular/material/button/testing';
import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { POLICY_ERRORS, type PolicyVersionView } from '@leidraad/policies/model';
import { provideErrorMessages } from '@leidraad/shared/web';
import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { firstValueFrom } from 'rxjs';
import { policiesI18n } from '../policies-i18n';
import { comparedVersions } from '../testing/compared-versions';
import { policyVersion } from '../testing/policy-version';
import { ApprovalPanel } from './approval-panel';
import { ReviewState } from './review-state';

const FAR = '2199-01-05';
const asked = (change: Partial<PolicyVersionView> = {}) =>
  policyVersion({
    number: '2.0',
    state: 'awaiting-approval',
    approvalRequestedAt: '2026-06-01T08:00:00.000Z',
    reason: 'Er komen meer fietsen.',
    effectiveOn: FAR,
    follows: { number: '1.0', effectiveOn: '2026-01-01' },
    base: { versionId: policyVersion().versionId, number: '1.0' },
    changes: comparedVersions().counts,
    ...change,
  });

async function panel(version = asked(), ...permissions: Parameters<typeof sessionOf>) {
  const shown = await render(ApprovalPanel, {
    scopes: [policiesI18n],
    session: sessionOf(...(permissions.length > 0 ? permissions : (['policies.approve'] as const))),
    providers: [provideErrorMessages(POLICY_ERRORS), ReviewState],
    inputs: { version },
  });
  const button = (words: string) =>
    [...shown.element.querySelectorAll('button')].find((each) => each.textContent.includes(words));
  return { ...shown, button };
}

describe('what an approver is asked', () => {
  it('says who made it, when approval was asked and from which day it holds', async () => {
    const { element, text } = await panel();
    expect(text()).toContain('Gemaakt door Joost Hendriks.');
    expect(text()).toContain('Goedkeuring gevraagd op 1 juni 2026.');
    expect(text()).toContain('Geldt vanaf 5 januari 2199.');
    expect(text()).toContain('Anders dan versie 1.0: 1 verplaatst 1 inhoudelijk 1 nieuw 1 vervallen');
    await expectAccessible(element);
  });

  it('says what approving does before it does it', async () => {
    const { button, fixture, http, settle } = await panel();
    button('Keur versie 2.0 goed')?.click();
    await settle();
    await settle();
    const dialog = await TestbedHarnessEnvironment.documentRootLoader(fixture).getHarness(MatDialogHarness);
    const said = await dialog.getContentText();
    expect(said).toContain(
      'Versie 2.0 van Joost Hendriks geldt vanaf 5 januari 2199, in plaats van versie 1.0.',
    );
    expect(said).toContain('2 zinnen vragen iets nieuws van mensen.');
    http.expectNone(({ method }) => method === 'POST');
    await (await dialog.getHarness(MatButtonHarness.with({ text: 'Keur goed' }))).click();
    await firstValueFrom(TestBed.inject(MatDialog).afterAllClosed);
    await settle();
    const sent = http.expectOne('/api/policies/fietsbeleid/versions/2.0/approval');
    expect(sent.request.body).toEqual({ revision: 4 });
  });

  it('tells that the day has passed, and offers sending back instead', async () => {
    const { button, settle, text } = await panel(asked({ effectiveOn: '2026-01-05' }));
    expect(text()).toContain('De gevraagde dag, 5 januari 2026, is voorbij. Stuur de versie terug.');
    button('Keur versie 2.0 goed')?.click();
    await settle();
    expect(document.querySelector('mat-dialog-container')).toBeNull();
  });

  it('tells the author to ask again with a later day', async () => {
    const { text } = await panel(asked({ effectiveOn: '2026-01-05' }), 'policies.write');
    expect(text()).toContain('Trek de aanvraag in en vraag opnieuw goedkeuring, met een later');
  });
});
