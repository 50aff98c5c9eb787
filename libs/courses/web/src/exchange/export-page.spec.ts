import { provideRouter } from '@angular/router';
import { type Loss, QUIZ_ERRORS } from '@leidraad/quizzes/model';
import { newItem, quizzesI18n } from '@leidraad/quizzes/web';
import { provideErrorMessages } from '@leidraad/shared/web';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { coursesI18n } from '../courses-i18n';
import { DraftStore } from '../editor/draft-store';
import { fakeDraftStore } from '../testing/draft-store';
import { exchangeI18n } from './exchange.routes';
import { ExportPage } from './export-page';

const LOSSES = '/api/courses/fietsen/draft/items/losses';

async function page(items = [newItem('ordering', 'stallen'), newItem('scenario', 'stallen')]) {
  const store = fakeDraftStore({ items });
  const shown = await render(ExportPage, {
    scopes: [coursesI18n, quizzesI18n, exchangeI18n],
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      provideErrorMessages(QUIZ_ERRORS),
      { provide: DraftStore, useValue: store },
    ],
  });
  const { element, http, settle } = shown;
  const answer = async (losses: Loss[]) => {
    const sent = http.expectOne(({ url }) => url === LOSSES);
    sent.flush(losses);
    await settle();
    return sent.request.params;
  };
  const choose = async (format: string) => {
    element.querySelector<HTMLInputElement>(`input[value="${format}"]`)!.click();
    await settle();
  };
  const action = () => element.querySelector<HTMLButtonElement>('ld-blocked-button button')!;
  return { ...shown, store, items, answer, choose, action };
}

describe('exporting questions', () => {
  beforeEach(() => {
    URL.createObjectURL = jest.fn(() => 'blob:file');
    URL.revokeObjectURL = jest.fn();
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it('saves first, and says that our own format holds everything', async () => {
    const { answer, store, text, action, element } = await page();
    expect(store.flushes()).toBe(1);
    await answer([]);
    expect(text()).toContain('2 compleet');
    expect(action().textContent).toContain('Download 2 vragen');
    expect(element.querySelector('#export-language')).toBeNull();
    await expectAccessible(element);
  });

  it('says question by question what another format cannot hold, and leaves out what it has no place for', async () => {
    const { answer, choose, element, items, text, action, http, settle } = await page();
    await answer([]);
    await choose('moodle-xml');
    const asked = await answer([
      { itemId: items[0]!.id, code: 'items.loses-clauses', params: { format: 'Moodle XML' } },
      {
        itemId: items[1]!.id,
        code: 'items.type-not-held',
        params: { format: 'Moodle XML', type: 'scenario' },
      },
    ]);
    expect([asked.get('format'), asked.get('language')]).toEqual(['moodle-xml', 'nl']);
    expect(text()).toContain('Moodle XML houdt niet vast welke zinnen van het beleid erbij horen.');
    expect(text()).toContain('Moodle XML heeft geen plaats voor een item van het type scenario.');
    await expectAccessible(element);
    action().click();
    await settle();
    const sent = http.expectOne('/api/courses/fietsen/draft/items/export');
    expect(sent.request.body).toEqual({ format: 'moodle-xml', language: 'nl', ids: [items[0]!.id] });
    sent.flush(new Blob(['<quiz/>']));
    await settle();
    expect(text()).toContain('Bestand met 1 vraag gemaakt.');
  });

  it('asks for a question when none is left', async () => {
    const { answer, element, settle, text, action } = await page();
    await answer([]);
    element.querySelector<HTMLInputElement>('thead input')!.click();
    await settle();
    expect(action().getAttribute('aria-disabled')).toBe('true');
    expect(text()).toContain('Kies minstens één vraag die in dit formaat past.');
  });

  it('says so when the server cannot say what is lost', async () => {
    const { http, element, settle } = await page();
    http
      .expectOne(({ url }) => url === LOSSES)
      .flush({ code: 'request.busy', message: 'x', requestId: 'r' }, { status: 503, statusText: 'Busy' });
    await settle();
    expect(element.querySelector('ld-error-state')).not.toBeNull();
  });

  it('says so when there is no question yet', async () => {
    const { text, http } = await page([]);
    expect(text()).toContain('Er is nog geen vraag om te exporteren');
    http.expectNone(({ url }) => url === LOSSES);
  });
});
