import { ActivatedRoute } from '@angular/router';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { of } from 'rxjs';
import { policiesI18n } from '../policies-i18n';
import { policyVersion } from '../testing/policy-version';
import { PolicyPage } from './policy-page';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
});

async function page(
  language: 'nl' | 'en' = 'nl',
  fragment: string | null = null,
  change: Parameters<typeof policyVersion>[0] = {},
) {
  const shown = await render(PolicyPage, {
    language,
    scopes: [policiesI18n],
    inputs: { slug: 'fietsbeleid' },
    providers: [{ provide: ActivatedRoute, useValue: { fragment: of(fragment) } }],
  });
  const approved = policyVersion({
    state: 'approved',
    approvedAt: '2026-06-01T08:00:00.000Z',
    approverName: 'Femke Visser',
    effectiveOn: '2026-06-08',
    lifecycle: 'effective',
    versions: [
      { versionId: policyVersion().versionId, number: '1.0', state: 'approved', lifecycle: 'effective' },
    ],
    ...change,
  });
  shown.http.expectOne('/api/policies/fietsbeleid').flush(approved);
  await shown.settle();
  return shown;
}

describe('the policy as a page', () => {
  it('says first that a version was withdrawn, and which one holds instead', async () => {
    const { element, text } = await page('nl', null, {
      number: '2.0',
      lifecycle: 'withdrawn',
      withdrawn: { at: '2026-07-01T08:00:00.000Z', byName: null, reason: 'Het klopte niet.' },
      versions: [
        { versionId: policyVersion().versionId, number: '2.0', state: 'approved', lifecycle: 'withdrawn' },
        { versionId: policyVersion().policyId, number: '1.0', state: 'approved', lifecycle: 'effective' },
      ],
    });
    expect(text()).toContain(
      'Deze versie is ingetrokken op 1 juli 2026. Het klopte niet. Nu geldt versie 1.0.',
    );
    expect(text()).not.toContain('Geldt vanaf');
    await expectAccessible(element);
  });

  it('shows each clause under its own number, with who approved it', async () => {
    const { element, text } = await page();
    expect(element.querySelector('h1')?.textContent).toBe('Fietsbeleid');
    expect(element.querySelector('[id="1.2"]')?.textContent).toContain('Zet je fiets in de stalling.');
    expect(text()).toContain('Goedgekeurd door Femke Visser op 1 juni 2026');
    await expectAccessible(element);
  });

  it('counts and marks what is searched for', async () => {
    const { element, settle } = await page();
    const field = element.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = 'fiets';
    field.dispatchEvent(new Event('input'));
    await settle();
    expect(element.querySelectorAll('mark')).toHaveLength(2);
    expect(element.querySelector('ld-policy-search [role=status]')?.textContent).toContain('2 keer gevonden');
  });

  it('says in English that the text is Dutch, and marks its language', async () => {
    const { element, text } = await page('en');
    expect(text()).toContain('This policy exists in Dutch only.');
    expect(element.querySelector('ld-policy-clause p')?.getAttribute('lang')).toBe('nl');
  });

  it('says quietly that a clause of the address is not in this version', async () => {
    expect((await page('nl', '99.9')).text()).toContain('§ 99.9 staat niet in deze versie.');
  });

  it('says nothing of a clause that is', async () => {
    expect((await page('nl', '1.2')).text()).not.toContain('staat niet in deze versie');
  });
});
