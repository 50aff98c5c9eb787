import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { type PolicyVersionView } from '@leidraad/policies/model';
import { policiesI18n } from '../policies-i18n';
import { policyVersion } from '../testing/policy-version';
import { WorkbenchPage } from './workbench-page';

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

async function workbench(version = policyVersion()) {
  const shown = await render(WorkbenchPage, {
    scopes: [policiesI18n],
    session: sessionOf('policies.write', 'policies.approve'),
    inputs: { slug: 'fietsbeleid' },
  });
  shown.http.expectOne('/api/policies/fietsbeleid').flush(version);
  await shown.settle();
  const row = (number: string) =>
    [...shown.element.querySelectorAll<HTMLElement>('tr.clause')].find((each) =>
      each.textContent.includes(number),
    )!;
  const press = async (key: string) => {
    shown.element
      .querySelector('tr[tabindex="0"]')!
      .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await shown.settle();
  };
  const button = (name: string) =>
    [...shown.element.querySelectorAll<HTMLButtonElement>('button')].find((each) =>
      each.textContent.includes(name),
    )!;
  return { ...shown, row, press, button };
}

describe('the workbench of a policy', () => {
  it('starts at the first clause without a decision and says why approval is blocked', async () => {
    const { element, text } = await workbench();
    expect(element.querySelector('ld-clause-inspector h2')?.textContent).toBe('Zin 2.1');
    expect(text()).toContain('Dit kan als de open zin een besluit heeft.');
    await expectAccessible(element);
  });

  it('asks why before it rejects by key, and sends nothing', async () => {
    const { element, http, press } = await workbench();
    await press('r');
    expect(element.querySelector('#reading-why-error')?.textContent).toContain('Schrijf waarom');
    http.expectNone((request) => request.method === 'PUT');
  });

  it('adopts by key with the words of the inspector', async () => {
    const { element, http, press, settle, text } = await workbench();
    for (const [id, value] of [
      ['norm', 'obligation'],
      ['addressee', 'employer'],
    ]) {
      const field = element.querySelector<HTMLSelectElement>(`#reading-${id}`)!;
      field.value = value!;
      field.dispatchEvent(new Event('change'));
    }
    await settle();
    await press('a');
    const sent = http.expectOne('/api/policies/fietsbeleid/versions/1.0/readings');
    expect(sent.request.body.readings).toEqual([
      expect.objectContaining({ decision: 'adopted', norm: 'obligation', addressee: 'employer', why: null }),
    ]);
    sent.flush(policyVersion({ revision: 5 }));
    await settle();
    expect(text()).toContain('Zin 2.1 overgenomen.');
  });

  it('keeps what is typed when somebody else decides, and asks whose words stay', async () => {
    const { element, http, press, button, settle, text } = await workbench();
    const type = (id: string, value: string, kind = 'input') => {
      const field = element.querySelector<HTMLSelectElement>(`#reading-${id}`)!;
      field.value = value;
      field.dispatchEvent(new Event(kind));
    };
    type('norm', 'obligation', 'change');
    type('addressee', 'employer', 'change');
    type('nl', 'Mijn woorden');
    await settle();
    expect(element.querySelector('tr.current')?.textContent).toContain('niet bewaard');
    await press('a');
    const [sent] = http.match('/api/policies/fietsbeleid/versions/1.0/readings');
    expect(sent?.request.body.readings[0].seen).toBeNull();
    const decided = policyVersion({ revision: 5 });
    const theirs = decided.sections[0]!.clauses[0]!.reading!;
    decided.sections[1]!.clauses[0]!.reading = { ...theirs, byName: 'Anna Visser' };
    sent?.flush(
      {
        code: 'reading.stale',
        message: 'x',
        requestId: 'r',
        fields: [{ path: 'readings.0.seen', code: 'reading.stale' }],
        current: decided,
      },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(element.querySelector<HTMLTextAreaElement>('#reading-nl')?.value).toBe('Mijn woorden');
    expect(text()).toContain('Anna Visser besloot intussen over deze zin: overgenomen');
    expect(element.querySelector('.elsewhere dl')?.textContent).toContain('Houd de nooduitgang vrij.');
    await press('a');
    http.expectNone((request) => request.method === 'PUT');
    button('Houd mijn tekst').click();
    await settle();
    await press('a');
    const again = http.expectOne('/api/policies/fietsbeleid/versions/1.0/readings');
    expect(again.request.body.readings[0]).toMatchObject({
      seen: theirs.id,
      plainText: { nl: 'Mijn woorden' },
    });
  });

  it('keeps what was typed about a sentence while one looks at another', async () => {
    const { element, press, settle } = await workbench();
    const field = () => element.querySelector<HTMLTextAreaElement>('#reading-why')!;
    field().value = 'Nog niet af';
    field().dispatchEvent(new Event('input'));
    await settle();
    await press('Home');
    await press('ArrowDown');
    expect(field().value).toBe('');
    await press('End');
    expect(field().value).toBe('Nog niet af');
  });

  it('selects by key and adopts nothing without norm and addressee', async () => {
    const { element, http, press, button, settle } = await workbench();
    await press(' ');
    expect(element.querySelector('ld-review-dock')?.textContent).toContain('1 zin gekozen');
    button('Neem 1 lezing over').click();
    await settle();
    expect(element.querySelector('ld-review-dock [role=alert]')?.textContent).toContain('Kies een soort');
    http.expectNone((request) => request.method === 'PUT');
  });

  it('closes a section with the left arrow', async () => {
    const { element, press } = await workbench();
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(element.querySelectorAll('tr.section')[1]?.getAttribute('aria-expanded')).toBe('false');
    expect(element.querySelectorAll('tr.clause')).toHaveLength(2);
  });

  const proposed = (change: Partial<PolicyVersionView> = {}) => {
    const version = policyVersion(change);
    version.sections[1]!.clauses[0]!.proposal = {
      norm: 'obligation',
      addressee: 'employer',
      polarity: 'positive',
      hedge: null,
      exception: null,
      condition: null,
      topic: 'ownership',
      confidence: 0.94,
      learnerRule: false,
      second: null,
      cues: [{ start: 0, end: 12, text: 'De werkgever', shows: 'addressee:employer', from: 'clause' }],
    };
    return version;
  };
  const warning: PolicyVersionView['warnings'][number] = {
    key: 'k1',
    code: 'addressed-to-employer',
    clause: '2.1',
    start: 0,
    end: 12,
    params: {},
    language: 'nl',
    state: 'open',
    note: null,
    byName: null,
    at: null,
  };

  it('shows what is proposed and why, and adopts it as it is', async () => {
    const { element, http, press } = await workbench(proposed());
    expect(element.querySelector('ld-proposal-facts')?.textContent).toContain('De werkgever');
    expect(element.querySelector('tr.current ld-confidence')?.textContent).toContain('94');
    await press('a');
    expect(
      http.expectOne('/api/policies/fietsbeleid/versions/1.0/readings').request.body.readings[0],
    ).toMatchObject({ norm: 'obligation', addressee: 'employer', topic: 'ownership' });
    await expectAccessible(element);
  });

  it('adopts no selection in which a warning was not looked at', async () => {
    const { element, http, press, button, settle } = await workbench(proposed({ warnings: [warning] }));
    await press(' ');
    button('Neem 1 lezing over').click();
    await settle();
    expect(element.querySelector('ld-review-dock [role=alert]')?.textContent).toContain(
      '1 van de 1 heeft een waarschuwing',
    );
    http.expectNone((request) => request.method === 'PUT');
    button('Ik heb dit bekeken').click();
    await settle();
    http
      .expectOne('/api/policies/fietsbeleid/versions/1.0/warnings/k1')
      .flush(proposed({ warnings: [{ ...warning, state: 'looked-at' }], revision: 5 }));
    await settle();
    button('Neem 1 lezing over').click();
    await settle();
    http.expectOne('/api/policies/fietsbeleid/versions/1.0/readings');
  });

  it('lists the warnings beside the clauses, and each leads to its clause', async () => {
    const { element, button, press, row, settle, text } = await workbench(
      proposed({ warnings: [warning, { ...warning, key: 'k2', clause: '1.2' }] }),
    );
    expect(row('2.1').textContent).toContain('1 waarschuwing');
    element.querySelector<HTMLElement>('#side-warnings')!.click();
    await settle();
    expect(text()).toContain('Nog 2 van de 2 te bekijken.');
    await expectAccessible(element);
    button('§ 1.2').click();
    await settle();
    await new Promise((resolve) => setTimeout(resolve));
    await settle();
    expect(element.querySelector('tr.current')?.textContent).toContain('1.2');
    await press('w');
    expect(element.querySelector('tr.current')?.textContent).toContain('2.1');
    expect(element.querySelector('#side-reading')?.getAttribute('aria-selected')).toBe('true');
  });

  it('goes along the tabs of the pane with the arrows', async () => {
    const { element, settle, text } = await workbench();
    const press = async (key: string) => {
      element
        .querySelector('[role=tab][aria-selected=true]')!
        .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await settle();
    };
    await press('ArrowLeft');
    expect(text()).toContain('Zonder twijfel');
    await press('ArrowLeft');
    expect(text()).toContain('We lieten niets weg.');
    await press('Home');
    expect(element.querySelector('ld-clause-inspector h2')?.textContent).toBe('Zin 2.1');
  });

  it('says that the chosen sentence is outside the filter, and shows everything again', async () => {
    const { element, button, settle, text } = await workbench();
    button('Overgenomen').click();
    await settle();
    expect(text()).toContain('Deze zin valt buiten je filter.');
    button('Toon alle zinnen').click();
    await settle();
    expect(text()).not.toContain('buiten je filter');
    expect(element.querySelectorAll('tr.clause')).toHaveLength(3);
  });

  it('takes the last decision back', async () => {
    const { http, press, button, settle, text } = await workbench(proposed());
    await press('a');
    const decided = proposed({ revision: 5 });
    const reading = decided.sections[0]!.clauses[0]!.reading!;
    decided.sections[1]!.clauses[0]!.reading = { ...reading, id: '0190a1b2-0000-7000-8000-000000000999' };
    http.expectOne('/api/policies/fietsbeleid/versions/1.0/readings').flush(decided);
    await settle();
    button('Maak ongedaan').click();
    await settle();
    const undone = http.expectOne('/api/policies/fietsbeleid/versions/1.0/readings/undo');
    expect(undone.request.body).toEqual({ readingIds: ['0190a1b2-0000-7000-8000-000000000999'] });
    undone.flush(proposed({ revision: 6 }));
    await settle();
    expect(text()).toContain('1 besluit teruggenomen.');
  });

  it('shows the original with each clause where it stands', async () => {
    const { element, http, button, settle } = await workbench();
    button('Origineel').click();
    await settle();
    http.expectOne('/api/policies/fietsbeleid/source/nl/text?version=1.0').flush({
      language: 'nl',
      format: 'docx',
      fileName: 'fiets.docx',
      text: 'Stallen\nDe werkgever betaalt een slot.',
      clauses: [
        { clauseVersionId: policyVersion().sections[1]!.clauses[0]!.clauseVersionId, start: 8, end: 39 },
      ],
    });
    await settle();
    expect(element.querySelector('ld-original-pane [role=button][aria-current]')?.textContent.trim()).toBe(
      'De werkgever betaalt een slot.',
    );
  });

  it('lets a translation be corrected beside the main text', async () => {
    const [source] = policyVersion().sources;
    const { element, http, button, settle } = await workbench(
      policyVersion({
        sources: [source!, { ...source!, language: 'en' }],
        unpaired: [{ language: 'en', number: '2.2', text: 'The employer pays for a lock.' }],
      }),
    );
    [...element.querySelectorAll<HTMLButtonElement>('.pane button')].at(-1)!.click();
    await settle();
    const choice = [...element.querySelectorAll<HTMLSelectElement>('ld-translation-pane select')].at(-1)!;
    choice.value = '2.2';
    choice.dispatchEvent(new Event('change'));
    await settle();
    const sent = http.expectOne('/api/policies/fietsbeleid/versions/1.0/translations/en/pairs');
    expect(sent.request.body).toMatchObject({ pairs: [{ from: '2.2' }], revision: 4 });
    expect(button('Verbeter')).toBeDefined();
  });

  it('says who sent the version back, when and why', async () => {
    const { text } = await workbench(
      policyVersion({
        sentBackNote: 'Zin 1.2 klopt niet met de praktijk.',
        sentBack: { byName: 'Femke Visser', at: '2026-06-02T08:00:00.000Z' },
      }),
    );
    expect(text()).toContain(
      'Teruggestuurd door Femke Visser op 2 juni 2026, 10:00: Zin 1.2 klopt niet met de praktijk.',
    );
  });

  it('lets somebody else approve what one requested oneself', async () => {
    const me = sessionOf().person.id;
    const { text, button } = await workbench(
      policyVersion({
        state: 'awaiting-approval',
        approvalRequestedBy: me,
        approvalRequestedAt: '2026-06-01T08:00:00.000Z',
        reason: 'Er komen meer fietsen.',
      }),
    );
    expect(text()).toContain('Iemand anders keurt het goed.');
    expect(button('Keur versie')).toBeUndefined();
    expect(button('Trek de aanvraag in')).toBeDefined();
  });
});
