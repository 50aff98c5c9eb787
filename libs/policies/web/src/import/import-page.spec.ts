import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { POLICY_ERRORS, type PolicyPreview } from '@leidraad/policies/model';
import { provideErrorMessages } from '@leidraad/shared/web';
import { policiesI18n } from '../policies-i18n';
import { versionRow } from '../testing/version-rows';
import { ImportPage } from './import-page';

const VERSIONS = '/api/policies/fietsbeleid/versions';

const preview = (change: Partial<PolicyPreview> = {}): PolicyPreview => ({
  format: 'markdown',
  languageCode: 'nl',
  language: 'nl',
  register: 'informal',
  title: 'Fietsbeleid',
  sections: [
    {
      number: '1',
      heading: 'Stallen',
      level: 1,
      topic: 'none',
      clauses: [
        {
          number: '1.1',
          kind: 'sentence',
          text: 'Zet je fiets waarschijnlijk in de stalling.',
          start: 0,
          end: 43,
          leadsIn: false,
          leadIn: null,
          speaker: null,
          proposal: {
            norm: 'obligation',
            addressee: 'employee',
            polarity: 'positive',
            hedge: 'waarschijnlijk',
            exception: null,
            condition: null,
            topic: 'ground-rules',
            confidence: 0.71,
            learnerRule: true,
            second: null,
            cues: [],
          },
        },
      ],
    },
  ],
  leftOut: [{ text: 'Inhoud 1 Stallen', why: 'contents', start: 60, end: 76 }],
  warnings: [{ code: 'hedge', clause: '1.1', start: 13, end: 27, params: { words: 'waarschijnlijk' } }],
  stats: { bytes: 99, characters: 99, words: 6, sections: 1, clauses: 1, learnerRules: 1, unsure: 0 },
  ...change,
});

async function page(inputs: Record<string, unknown> = {}) {
  const shown = await render(ImportPage, {
    scopes: [policiesI18n],
    session: sessionOf('policies.write'),
    providers: [provideErrorMessages(POLICY_ERRORS)],
    inputs,
  });
  const button = (name: string) =>
    [...shown.element.querySelectorAll<HTMLButtonElement>('button')].find((each) =>
      each.textContent.includes(name),
    )!;
  const press = async (name: string) => {
    button(name).click();
    await shown.settle();
  };
  const paste = async (text: string) => {
    shown.element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    await shown.settle();
    const field = shown.element.querySelector('textarea')!;
    field.value = text;
    field.dispatchEvent(new Event('input'));
  };
  const send = async () => {
    shown.element.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    await shown.settle();
  };
  const read = async (answer = preview()) => {
    await paste('Zet je fiets waarschijnlijk in de stalling.');
    await send();
    const sent = shown.http.expectOne('/api/policies/preview');
    sent.flush(answer);
    await shown.settle();
    return sent.request.body as Record<string, unknown>;
  };
  return { ...shown, press, paste, send, read };
}

describe('importing a document', () => {
  it('asks for a document before it asks the server', async () => {
    const { element, http, send } = await page();
    await send();
    expect(element.querySelector('ld-source-field ld-field-error')?.textContent).toContain('Vul dit in.');
    http.expectNone('/api/policies/preview');
    await expectAccessible(element);
  });

  it('shows the refusal of a document beside the document and keeps the text', async () => {
    const { element, http, paste, send, settle } = await page();
    await paste('???');
    await send();
    http
      .expectOne('/api/policies/preview')
      .flush(
        { code: 'source.no-clauses', message: 'x', requestId: 'r' },
        { status: 422, statusText: 'Unprocessable' },
      );
    await settle();
    expect(element.querySelector('ld-source-field ld-field-error')?.textContent).toContain(
      'geen zin die een regel kan zijn',
    );
    expect(element.querySelector('textarea')?.value).toBe('???');
  });

  it('shows what was read, with warnings and what was left out, before anything is stored', async () => {
    const { element, http, read, text } = await page();
    expect(await read()).toEqual({ text: 'Zet je fiets waarschijnlijk in de stalling.', keep: [] });
    expect(text()).toContain('Er is nog niets bewaard');
    expect(element.querySelector('mark.warn')?.textContent).toBe('waarschijnlijk');
    expect(text()).toContain('Voorbehoud “waarschijnlijk” blijft staan.');
    expect(text()).toContain('Inhoudsopgave');
    http.expectNone('/api/policies');
    await expectAccessible(element);
  });

  it('puts a left-out piece back by reading again, and keeps the title that was typed', async () => {
    const { element, http, press, read, settle } = await page();
    await read();
    const title = element.querySelector<HTMLInputElement>('#policy-title')!;
    title.value = 'Ons fietsbeleid';
    title.dispatchEvent(new Event('input'));
    await press('Zet terug');
    const again = http.expectOne('/api/policies/preview');
    expect(again.request.body).toMatchObject({ keep: [60] });
    again.flush(preview({ leftOut: [] }));
    await settle();
    expect(element.querySelector<HTMLInputElement>('#policy-title')?.value).toBe('Ons fietsbeleid');
    await press('Maak het beleid');
    const stored = http.expectOne('/api/policies');
    expect(stored.request.body).toMatchObject({
      title: { nl: 'Ons fietsbeleid' },
      source: { language: 'nl', languageCode: 'nl', keep: [60] },
    });
  });

  it('says that a third language gets no labels', async () => {
    const { read, text } = await page();
    await read(preview({ language: null, languageCode: 'de' }));
    expect(text()).toContain('Dit document is in het Duits.');
  });

  it('asks for the language where it could not be told, and reads the document in it', async () => {
    const { element, http, press, read, settle, text } = await page();
    await read(preview({ language: null, languageCode: null }));
    expect(text()).toContain('Er is te weinig tekst om de taal te herkennen.');
    await press('Maak het beleid');
    expect(element.querySelector('#policy-language')?.getAttribute('aria-invalid')).toBe('true');
    http.expectNone('/api/policies');
    await expectAccessible(element);
    const field = element.querySelector<HTMLSelectElement>('#policy-language')!;
    field.value = 'nl';
    field.dispatchEvent(new Event('change'));
    await settle();
    const again = http.expectOne('/api/policies/preview');
    expect(again.request.body).toMatchObject({ language: 'nl' });
    again.flush(preview());
    await settle();
    await press('Maak het beleid');
    http.expectOne('/api/policies');
  });

  it('keeps a document in a third language as it is read, and asks where it belongs', async () => {
    const { element, http, press, read, settle } = await page();
    await read(preview({ language: null, languageCode: 'de' }));
    await press('Maak het beleid');
    http.expectNone('/api/policies');
    const field = element.querySelector<HTMLSelectElement>('#policy-language')!;
    field.value = 'en';
    field.dispatchEvent(new Event('change'));
    await settle();
    http.expectNone('/api/policies/preview');
    await press('Maak het beleid');
    expect(http.expectOne('/api/policies').request.body).toMatchObject({
      title: { en: 'Fietsbeleid' },
      source: { language: 'en', languageCode: 'de' },
    });
  });

  it('makes the next version of a policy without asking for a title', async () => {
    const { element, http, press, read } = await page({ slug: 'fietsbeleid' });
    http.expectOne({ url: VERSIONS, method: 'GET' }).flush([versionRow('1.0')]);
    await read();
    expect(element.querySelector('#policy-title')).toBeNull();
    await press('Maak de versie');
    expect(http.expectOne({ url: VERSIONS, method: 'POST' }).request.body).toMatchObject({
      source: { language: 'nl', keep: [] },
    });
  });

  it('says first that a next version is being made already', async () => {
    const { http, settle, text } = await page({ slug: 'fietsbeleid' });
    http.expectOne(VERSIONS).flush([versionRow('2.0', { state: 'draft', lifecycle: 'draft' })]);
    await settle();
    expect(text()).toContain('Versie 2.0 is nog niet klaar.');
  });
});
