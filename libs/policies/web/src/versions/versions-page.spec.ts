import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { policiesI18n } from '../policies-i18n';
import { versionRow } from '../testing/version-rows';
import { VersionsPage } from './versions-page';

const first = versionRow('1.0', { lifecycle: 'effective', effectiveOn: '2026-06-08' });
const draft = versionRow('2.0', {
  state: 'draft',
  lifecycle: 'draft',
  changeKind: 'substantive',
  baseNumber: '1.0',
  approvedAt: null,
  changes: {
    categories: {
      moved: 1,
      split: 0,
      merged: 0,
      renamed: 1,
      wording: 0,
      substantive: 2,
      added: 1,
      removed: 0,
    },
    unchanged: 10,
    asksNew: 3,
    toLook: 4,
    open: 1,
    substantive: 3,
  },
});

async function page(rows = [draft, first]) {
  const shown = await render(VersionsPage, {
    scopes: [policiesI18n],
    session: sessionOf('policies.write', 'policies.approve'),
    inputs: { slug: 'fietsbeleid' },
  });
  shown.http.expectOne('/api/policies/fietsbeleid/versions').flush(rows);
  shown.http.expectOne('/api/policies').flush([]);
  await shown.settle();
  const link = (words: string) =>
    [...shown.element.querySelectorAll('a')].find((each) => each.textContent.includes(words));
  return { ...shown, link };
}

describe('the versions of a policy', () => {
  it('says where each stands, what it changed, and leads to the comparison', async () => {
    const { element, text, link } = await page();
    expect(text()).toContain('Geldt sinds 8 juni 2026');
    expect(text()).toContain('1 verplaatst 1 hernoemd 2 inhoudelijk 1 nieuw');
    expect(text()).toContain('Nog 1 wijziging niet bekeken.');
    expect(link('Vergelijk met 1.0')?.getAttribute('href')).toBe(
      '/work/policies/fietsbeleid/versions/2.0/compare',
    );
    expect(link('Origineel (Nederlands)')?.getAttribute('href')).toContain('source/nl?version=2.0');
    await expectAccessible(element);
  });

  it('offers a new version only when no draft is open', async () => {
    const busy = await page();
    expect(busy.link('Nieuwe versie')).toBeUndefined();
    expect(busy.text()).toContain('Versie 2.0 is nog niet klaar.');
  });

  it('starts a new version by the preview of an import', async () => {
    const { link } = await page([first]);
    expect(link('Nieuwe versie')?.getAttribute('href')).toBe('/work/policies/fietsbeleid/versions/new');
  });

  it('says of a version that did not begin that it will not', async () => {
    const coming = versionRow('2.0', { lifecycle: 'approved', effectiveOn: '2199-01-05' });
    const { element, fixture, settle } = await page([coming, first]);
    element.querySelector<HTMLButtonElement>('.links button')!.click();
    await settle();
    await settle();
    const dialog = await TestbedHarnessEnvironment.documentRootLoader(fixture).getHarness(MatDialogHarness);
    expect(await dialog.getContentText()).toContain('Deze versie gaat dan niet in.');
  });

  it('withdraws with a reason, and shows that the version no longer applies', async () => {
    const { element, fixture, http, settle, text } = await page([first]);
    element.querySelector<HTMLButtonElement>('.links button')!.click();
    await settle();
    await settle();
    const dialog = await TestbedHarnessEnvironment.documentRootLoader(fixture).getHarness(MatDialogHarness);
    expect(await dialog.getTitleText()).toBe('Trek versie 1.0 in');
    const field = document.querySelector<HTMLTextAreaElement>('.mat-mdc-dialog-container textarea')!;
    field.value = 'Deze tekst was de verkeerde.';
    field.dispatchEvent(new Event('input'));
    document
      .querySelector('.mat-mdc-dialog-container form')!
      .dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    const sent = http.expectOne(`/api/policies/fietsbeleid/versions/${first.versionId}/withdrawal`);
    expect(sent.request.body).toEqual({ reason: 'Deze tekst was de verkeerde.' });
    const withdrawn = { at: '2026-07-01T08:00:00.000Z', byName: 'Femke Visser', reason: 'Verkeerde tekst.' };
    sent.flush([{ ...first, lifecycle: 'withdrawn', withdrawn }]);
    await settle();
    expect(text()).toContain('Ingetrokken door Femke Visser op 1 juli 2026: Verkeerde tekst.');
    expect(text()).toContain('Er geldt nu geen versie.');
  });
});
