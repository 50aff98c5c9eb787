import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { MatMenuHarness } from '@angular/material/menu/testing';
import { POLICY_ERRORS } from '@leidraad/policies/model';
import { provideErrorMessages } from '@leidraad/shared/web';
import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { policiesI18n } from '../policies-i18n';
import { comparedRelation, comparedVersions, exampleRelations } from '../testing/compared-versions';
import { ComparePage } from './compare-page';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const ADDRESS = '/api/policies/fietsbeleid/versions/2.0/comparison';

async function page(versions = comparedVersions(), inputs: Record<string, unknown> = {}) {
  const shown = await render(ComparePage, {
    scopes: [policiesI18n],
    session: sessionOf('policies.write'),
    providers: [provideErrorMessages(POLICY_ERRORS)],
    inputs: { slug: 'fietsbeleid', number: '2.0', ...inputs },
  });
  document.body.append(shown.element);
  shown.http.expectOne(ADDRESS).flush(versions);
  await shown.settle();
  const writes = `/api/policies/fietsbeleid/versions/${versions.new.versionId}/comparison`;
  const row = (id: string) => shown.element.querySelector<HTMLElement>(`[data-row="${id}"]`)!;
  const button = (id: string, words: string) =>
    [...row(id).querySelectorAll<HTMLButtonElement>('button')].find((each) =>
      each.textContent.includes(words),
    )!;
  const press = async (key: string) => {
    shown.element
      .querySelector('[data-row][tabindex="0"]')!
      .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await shown.settle();
  };
  const type = (selector: string, value: string) => {
    const field = document.querySelector<HTMLInputElement>(selector)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };
  const submit = async (form: Element | null) => {
    form!.dispatchEvent(new Event('submit', { cancelable: true }));
    await shown.settle();
  };
  return { ...shown, versions, writes, row, button, press, type, submit };
}

afterEach(() => document.body.replaceChildren());

describe('was–wordt', () => {
  it('says in words what went and came, why it matters and where a sentence moved from', async () => {
    const { element, row, text } = await page();
    expect(row('edited').querySelector('del')?.textContent).toBe('verwijderd: 48');
    expect(row('edited').querySelector('ins')?.textContent).toBe('toegevoegd: 24');
    expect(row('edited').textContent).toContain('“48 uur” werd “24 uur”.');
    expect(row('moved').textContent).toContain('Stond in deel 2 Deel 2. De tekst is gelijk.');
    expect(row('left-moved').textContent).toContain('Staat nu in § 1.1');
    expect(row('fold-one').textContent).toContain('§ 1.1 – 1.2 · 2 zinnen ongewijzigd');
    expect(text()).toContain('2 zinnen vragen iets nieuws van mensen.');
    await expectAccessible(element);
  });

  it('waits with confirming until every change was looked at, and leads to the first', async () => {
    const { element, text, settle } = await page();
    expect(text()).toContain('Nog 3 wijzigingen niet bekeken.');
    element.querySelector<HTMLButtonElement>('ld-blocked-button .ld-link')!.click();
    await settle();
    expect(document.activeElement?.getAttribute('data-row')).toBe('edited');
  });

  it('goes to the next and previous change by key, from anywhere on the page', async () => {
    const { press, settle } = await page();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    await settle();
    expect(document.activeElement?.getAttribute('data-row')).toBe('moved');
    await press('j');
    await press('j');
    expect(document.activeElement?.getAttribute('data-row')).toBe('added');
    await press('k');
    expect(document.activeElement?.getAttribute('data-row')).toBe('edited');
  });

  it('keeps looks in order: what is ticked off while one is saved goes along with the next', async () => {
    const { http, writes, button, settle, versions, text } = await page();
    button('edited', 'Bekeken?').click();
    await settle();
    button('added', 'Bekeken?').click();
    button('removed', 'Bekeken?').click();
    await settle();
    expect(text()).toContain('3 van 3 wijzigingen bekeken');
    const sent = http.expectOne(`${writes}/confirmed`);
    expect(sent.request.body).toEqual({ keys: ['edited'], looked: true, revision: 7 });
    const lookedAt = { byName: 'Noor Bakker', at: '2026-06-01T08:00:00.000Z' };
    const relations = versions.relations.map((each) =>
      each.key === 'edited' ? { ...each, lookedAt, needsLook: false } : each,
    );
    sent.flush({ ...versions, relations, revision: 8 });
    await settle();
    const next = http.expectOne(`${writes}/confirmed`);
    expect(next.request.body).toMatchObject({ keys: ['added', 'removed'], revision: 8 });
  });

  it('asks why when the owner chooses another class, and shows the proposal beside it', async () => {
    const { element, http, writes, row, press, type, submit, settle, versions } = await page();
    await press('j');
    await press('t');
    expect(row('edited').textContent).toContain('Jij koos tekstueel. Voorstel was inhoudelijk.');
    type('[data-row="edited"] form input', 'kort');
    await submit(element.querySelector('[data-row="edited"] form'));
    expect(row('edited').querySelector('ld-field-error')?.textContent).toContain('10');
    http.expectNone(`${writes}/overrules`);
    type('[data-row="edited"] form input', 'Alleen de volgorde is anders.');
    await submit(element.querySelector('[data-row="edited"] form'));
    const sent = http.expectOne(`${writes}/overrules`);
    const edited = versions.relations.find(({ key }) => key === 'edited')!;
    expect(sent.request.body).toEqual({
      kind: 'class',
      change: 'clarifying',
      why: 'Alleen de volgorde is anders.',
      from: [edited.from[0]!.clauseVersionId],
      to: [edited.to[0]!.clauseVersionId],
      revision: 7,
    });
    const overrule = {
      id: edited.from[0]!.clauseId,
      kind: 'class' as const,
      why: 'Alleen de volgorde is anders.',
      byName: 'Noor Bakker',
      at: '2026-06-01T08:00:00.000Z',
    };
    const changed = {
      ...edited,
      change: 'clarifying' as const,
      proposed: 'substantive' as const,
      overrules: [overrule],
      needsLook: false,
    };
    const relations = versions.relations.map((each) => (each.key === 'edited' ? changed : each));
    sent.flush({ ...versions, relations, revision: 8 });
    await settle();
    expect(row('edited').querySelector('form')).toBeNull();
    expect(row('edited').textContent).toContain('Alleen de volgorde is anders.');
    [...row('edited').querySelectorAll('button')]
      .find((each) => each.textContent.includes('Herstel'))!
      .click();
    await settle();
    http.expectOne(`${writes}/overrules/${overrule.id}?revision=8`);
  });

  it('keeps a reason that is being typed when somebody else changed the draft', async () => {
    const { element, http, writes, button, type, submit, settle, versions, text } = await page();
    button('edited', 'tekstueel').click();
    await settle();
    type('[data-row="edited"] form input', 'Alleen de volgorde is anders.');
    await submit(element.querySelector('[data-row="edited"] form'));
    http
      .expectOne(`${writes}/overrules`)
      .flush(
        { code: 'policy.stale', message: 'x', requestId: 'r', current: { ...versions, revision: 9 } },
        { status: 409, statusText: 'Conflict' },
      );
    await settle();
    expect(text()).toContain('Iemand heeft dit beleid intussen veranderd.');
    expect(element.querySelector<HTMLInputElement>('[data-row="edited"] form input')?.value).toBe(
      'Alleen de volgorde is anders.',
    );
    await submit(element.querySelector('[data-row="edited"] form'));
    expect(http.expectOne(`${writes}/overrules`).request.body.revision).toBe(9);
  });

  it('pairs a new sentence with an old one by hand', async () => {
    const { element, fixture, http, writes, settle, submit, type, versions } = await page();
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const menus = await loader.getAllHarnesses(MatMenuHarness.with({ ancestor: '[data-row="added"]' }));
    await menus[0]!.open();
    await menus[0]!.clickItem({ text: 'Koppel met een andere zin…' });
    await settle();
    await settle();
    const dialog = await TestbedHarnessEnvironment.documentRootLoader(fixture).getHarness(MatDialogHarness);
    expect(await dialog.getTitleText()).toBe('Koppel met een andere zin');
    const form = document.querySelector('ld-pairing-dialog form');
    await submit(form);
    expect(form?.textContent).toContain('Kies een zin.');
    type('ld-pairing-dialog input[type=search]', '2.3');
    await settle();
    document.querySelector<HTMLInputElement>('ld-pairing-dialog fieldset input')!.click();
    type('#pairing-why', 'De accu staat voortaan hier.');
    await submit(form);
    const [removed, added] = ['removed', 'added'].map((key) =>
      versions.relations.find((each) => each.key === key)!,
    );
    expect(http.expectOne(`${writes}/overrules`).request.body).toEqual({
      kind: 'pair',
      from: [removed!.from[0]!.clauseVersionId],
      to: [added!.to[0]!.clauseVersionId],
      why: 'De accu staat voortaan hier.',
      revision: 7,
    });
    expect(element.isConnected).toBe(true);
  });

  it('shows only what the address asks for', async () => {
    const { element } = await page(comparedVersions(), { show: 'added,removed' });
    const ids = [...element.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.dataset['row']);
    expect(ids).toEqual(['added', 'removed']);
    expect(element.querySelectorAll('[aria-pressed=true].added')).toHaveLength(1);
  });

  it('shows the words in one another in one text', async () => {
    const { row } = await page(comparedVersions(), { view: 'one' });
    expect(row('edited').querySelector('.text')?.textContent).toContain('48');
    expect(row('edited').querySelector('.text')?.textContent).toContain('24');
  });

  it('marks a guess and says that nearly everything is different', async () => {
    const guess = { kind: 'edited', change: 'cosmetic', certainty: 0.4 } as const;
    const rows = Array.from({ length: 12 }, (_, place) =>
      comparedRelation(
        `r${place}`,
        [[`1.${place}`, `Oud ${place}.`]],
        [[`1.${place}`, `Nieuw ${place}.`]],
        guess,
      ),
    );
    const { element, text } = await page(comparedVersions(rows));
    expect(element.querySelector('[data-row="r0"] ld-status-chip')?.textContent).toContain('Onzeker');
    expect(text()).toContain('Dit lijkt een nieuw document');
  });

  it('says so when nothing is different', async () => {
    const same = comparedRelation('a', [['1.1', 'Een zin.']], [['1.1', 'Een zin.']]);
    expect((await page(comparedVersions([same]))).text()).toContain('Deze versies zijn gelijk.');
  });

  it('says a rename once', async () => {
    const renames = [{ was: 'baas', becomes: 'leider', clauses: 2 }];
    const renamed = (key: string) =>
      comparedRelation(key, [[`3.${key}`, 'Bel de baas.']], [[`3.${key}`, 'Bel de leider.']], {
        kind: 'edited',
        change: 'cosmetic',
        reasons: [{ code: 'rename', was: 'baas', becomes: 'leider' }],
      });
    const relations = [...exampleRelations(), renamed('1'), renamed('2')];
    const { element, http, settle, text, writes } = await page(comparedVersions(relations, { renames }));
    expect(text()).toContain('“baas” werd “leider” in 2 zinnen');
    expect(text()).toContain('0 van 4 wijzigingen bekeken');
    expect(text()).toContain('2 zinnen waarvan 2 alleen met een andere naam');
    element.querySelector<HTMLButtonElement>('.facts .look')!.click();
    await settle();
    expect(http.expectOne(`${writes}/confirmed`).request.body.keys).toEqual(['1', '2']);
    expect(text()).toContain('1 wijziging bekeken.');
    expect(text()).toContain('1 van 4 wijzigingen bekeken');
    await expectAccessible(element);
  });

  it('says that the comparison is confirmed and what comes next', async () => {
    const relations = exampleRelations().map((each) => ({ ...each, needsLook: false }));
    const { element, http, settle, text, versions, writes } = await page(comparedVersions(relations));
    [...element.querySelectorAll('button')]
      .find((each) => each.textContent.includes('Bevestig vergelijking'))!
      .click();
    await settle();
    const lookedAt = { byName: 'Noor Bakker', at: '2026-06-01T08:00:00.000Z' };
    const signed = relations.map((each) => ({ ...each, lookedAt }));
    http.expectOne(`${writes}/confirmed`).flush({ ...versions, relations: signed, revision: 8 });
    await settle();
    await settle();
    expect(text()).toContain('De vergelijking is bevestigd. Alle 3 wijzigingen zijn bekeken.');
    const next = [...element.querySelectorAll('a')].find((each) =>
      each.textContent.includes('Naar de zinnen'),
    );
    expect(next?.getAttribute('href')).toBe(`/work/policies/fietsbeleid?number=${versions.new.versionId}`);
    await expectAccessible(element);
  });

  it('explains its marks', async () => {
    const { element, text } = await page();
    element.querySelector('details')!.open = true;
    expect(text()).toContain('erbij: staat in de nieuwe tekst');
    expect(text()).toContain('vraagt iets nieuws van mensen');
    expect(element.querySelectorAll('ld-compare-legend svg')).toHaveLength(6);
    await expectAccessible(element);
  });

  it('prints the changes alone when that is asked, with what is unchanged in one line', async () => {
    const { element, fixture } = await page();
    const print = jest.spyOn(window, 'print').mockImplementation(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    const loader = TestbedHarnessEnvironment.loader(fixture);
    const menu = await loader.getHarness(MatMenuHarness.with({ ancestor: 'ld-page-head' }));
    await menu.open();
    await menu.clickItem({ text: 'Alleen de wijzigingen' });
    expect(element.querySelectorAll('[data-row]')).toHaveLength(6);
    expect(element.querySelector('ld-fold-row')?.textContent).toContain('2 zinnen ongewijzigd');
    expect(element.querySelector('ld-compare-list button')).toBeNull();
    window.dispatchEvent(new Event('afterprint'));
    print.mockRestore();
  });

  it('prints every row with both columns, without anything to press', async () => {
    const { element, settle } = await page(comparedVersions(), { view: 'one' });
    window.dispatchEvent(new Event('beforeprint'));
    expect(element.querySelectorAll('[data-row]')).toHaveLength(7);
    expect(element.querySelector('ld-compare-list button')).toBeNull();
    expect(element.querySelectorAll('[role=columnheader]')).toHaveLength(3);
    window.dispatchEvent(new Event('afterprint'));
    await settle();
    expect(element.querySelectorAll('[data-row]')).toHaveLength(6);
  });

  it('lets an approver read, without anything to choose', async () => {
    const { element, text } = await page(comparedVersions(exampleRelations(), { editable: false }));
    expect(element.querySelector('[role=radiogroup]')).toBeNull();
    expect(text()).not.toContain('Bevestig vergelijking');
    expect(text()).toContain('inhoudelijk');
  });
});
