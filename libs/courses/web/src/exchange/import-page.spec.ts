import { type TestRequest } from '@angular/common/http/testing';
import { provideRouter } from '@angular/router';
import { type CourseContent } from '@leidraad/courses/model';
import { type ItemsPreview, type PreviewedItem, QUIZ_ERRORS } from '@leidraad/quizzes/model';
import { newItem, quizzesI18n } from '@leidraad/quizzes/web';
import { provideErrorMessages } from '@leidraad/shared/web';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { coursesI18n } from '../courses-i18n';
import { DraftStore } from '../editor/draft-store';
import { fakeDraftStore } from '../testing/draft-store';
import { exchangeI18n } from './exchange.routes';
import { ImportPage } from './import-page';

const PREVIEW = '/api/courses/fietsen/draft/items/preview';

function read(title: string, change: Partial<PreviewedItem> = {}): PreviewedItem {
  const item = newItem('true-false', 'none');
  const statement = { nl: `${title} is juist.` };
  const asked = item.type === 'true-false' ? { ...item, statement } : item;
  return { item: asked, title, language: 'nl', keyScore: 1, where: { line: 1 }, notes: [], ...change };
}

const preview = (change: Partial<ItemsPreview> = {}): ItemsPreview => ({
  format: 'gift',
  items: [read('Een'), read('Twee', { notes: [{ code: 'items.weights-left-out', params: {} }] })],
  refused: [{ where: { line: 9 }, code: 'items.question-type', params: { type: 'essay' } }],
  notes: [],
  ...change,
});

async function page(change: Partial<CourseContent> = {}, editable = true) {
  const store = fakeDraftStore(change, editable);
  const shown = await render(ImportPage, {
    scopes: [coursesI18n, quizzesI18n, exchangeI18n],
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      provideErrorMessages(QUIZ_ERRORS),
      { provide: DraftStore, useValue: store },
    ],
  });
  const { element, http, settle } = shown;
  let request: TestRequest | undefined;
  const pick = async () => {
    const file = new File(['{}'], 'vragen.gift');
    const zone = element.querySelector('ld-file-pick')!;
    zone.dispatchEvent(Object.assign(new Event('drop'), { dataTransfer: { files: [file] } }));
    // The browser reads the file before it is sent.
    while (!request) {
      await settle();
      [request] = http.match(PREVIEW);
    }
  };
  const answer = async (body: ItemsPreview) => {
    request!.flush(body);
    await settle();
  };
  const button = (name: RegExp) =>
    [...element.querySelectorAll<HTMLElement>('button')].find((each) => name.test(each.textContent ?? ''))!;
  const press = async (name: RegExp) => {
    button(name).click();
    await settle();
  };
  const box = async (name: RegExp) => {
    const label = [...element.querySelectorAll('label')].find((each) => name.test(each.textContent ?? ''))!;
    label.querySelector('input')!.click();
    await settle();
  };
  const rows = () =>
    [...element.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
  return { ...shown, store, pick, answer, button, press, box, rows, request: () => request };
}

describe('reading questions in', () => {
  it('shows what was read and what was refused, with where and why, and adds nothing by itself', async () => {
    const { element, pick, answer, rows, store, request } = await page();
    await pick();
    expect(request()?.request.body).toEqual({ base64: 'e30=', fileName: 'vragen.gift' });
    await answer(preview());
    expect(rows()[0]).toContain('regel 9');
    expect(rows()[0]).toContain('Vragen van het type essay hebben wij niet.');
    expect(rows()[2]).toContain('Deelpunten per antwoord zijn weggelaten');
    expect(store.content().items).toEqual([]);
    await expectAccessible(element);
  });

  it('lets a question go with another lesson than the others, until one for all is chosen', async () => {
    const lesson = (key: string) => ({
      key,
      topic: { nl: key },
      title: { nl: key },
      goal: {},
      minutes: 5,
      blocks: [],
    });
    const { element, pick, answer, press, store, settle } = await page({
      lessons: ['stallen', 'sloten', 'remmen'].map(lesson),
    });
    await pick();
    await answer(preview());
    const choose = async (select: HTMLSelectElement, value: string) => {
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settle();
    };
    const ofRows = () => [...element.querySelectorAll<HTMLSelectElement>('tbody select')];
    const forAll = element.querySelector<HTMLSelectElement>('#import-lesson')!;
    expect(ofRows().map((select) => select.getAttribute('aria-label'))).toContain(
      'Bij welke les hoort “Twee”?',
    );
    await choose(ofRows()[0]!, 'remmen');
    expect(ofRows().map(({ value }) => value)).toEqual(['remmen', 'stallen']);
    expect(element.textContent).toContain('1 vraag heeft een eigen les.');
    await choose(forAll, 'sloten');
    expect(ofRows().map(({ value }) => value)).toEqual(['sloten', 'sloten']);
    await choose(ofRows()[1]!, 'remmen');
    await press(/Voeg 2 vragen toe/);
    expect(store.content().items.map(({ lessonKey }) => lessonKey)).toEqual(['sloten', 'remmen']);
    await expectAccessible(element);
  });

  it('adds what is chosen to the lesson that is chosen, with a way back', async () => {
    const { element, pick, answer, press, box, store, settle } = await page({
      lessons: ['stallen', 'sloten'].map((key) => ({
        key,
        topic: { nl: key },
        title: { nl: key },
        goal: {},
        minutes: 5,
        blocks: [],
      })),
    });
    await pick();
    const file = preview();
    await answer(file);
    await box(/Kies “Een”/);
    const select = element.querySelector<HTMLSelectElement>('#import-lesson')!;
    select.value = 'sloten';
    select.dispatchEvent(new Event('change'));
    await settle();
    await press(/Voeg 1 vraag toe/);
    const [added] = store.content().items;
    expect(added).toMatchObject({
      type: 'true-false',
      lessonKey: 'sloten',
      statement: { nl: 'Twee is juist.' },
    });
    expect(added?.id).not.toBe(file.items[1]?.item.id);
    expect(store.deleted()?.words).toBe('1 vraag toegevoegd.');
    store.content.update((content) => store.deleted()!.putBack(content));
    expect(store.content().items).toEqual([]);
  });

  it('shows only what cannot be read, on request, and one question whole', async () => {
    const { element, pick, answer, press, rows } = await page();
    await pick();
    await answer(preview());
    await press(/^\D*1\s+kan niet/);
    expect(rows()).toHaveLength(1);
    await press(/^\D*1\s+kan niet/);
    await press(/^\s*Een\s*$/);
    expect(element.querySelector('ld-item-preview')).not.toBeNull();
    await expectAccessible(element);
  });

  it('puts questions of this course in their old place, or adds them as new ones', async () => {
    const own = { ...newItem('ordering', 'stallen'), question: { nl: 'Oud' } };
    const changed = { ...own, question: { nl: 'Nieuw', en: 'New' } };
    const { pick, answer, box, press, rows, store } = await page({ items: [own] });
    await pick();
    await answer(preview({ format: 'json', items: [read('Nieuw', { item: changed })], refused: [] }));
    expect(rows()[0]).toContain('Nieuw');
    expect(rows()[0]).toContain('Nederlands, Engels');
    await press(/Voeg 1 vraag toe/);
    expect(store.content().items).toEqual([changed]);
    store.content.update((content) => store.deleted()!.putBack(content));
    await box(/Voeg ze toe als nieuwe vragen/);
    await press(/Voeg 1 vraag toe/);
    expect(store.content().items).toMatchObject([{ question: { nl: 'Oud' } }, { question: { nl: 'Nieuw' } }]);
    expect(store.content().items[1]?.id).not.toBe(own.id);
  });

  it('adds questions of this course as new ones from a format that holds one language', async () => {
    const own = { ...newItem('ordering', 'stallen'), question: { nl: 'Oud', en: 'Old' } };
    const { pick, answer, press, store, element } = await page({ items: [own] });
    await pick();
    const half = { ...own, question: { nl: 'Nieuw' } };
    await answer(preview({ format: 'qti-3', items: [read('Nieuw', { item: half })], refused: [] }));
    expect(element.querySelector('.own')).toBeNull();
    await press(/Voeg 1 vraag toe/);
    expect(store.content().items).toMatchObject([{ question: { nl: 'Oud', en: 'Old' } }, {}]);
  });

  it('says why nothing can be added: nothing chosen, or more than a course holds', async () => {
    const there = Array.from({ length: 199 }, () => newItem('ordering', 'stallen'));
    const { pick, answer, box, store, text } = await page({ items: there });
    await pick();
    await answer(preview());
    expect(text()).toContain('Een cursus heeft hoogstens 200 vragen, en er staan er al 199.');
    await box(/Kies alles/);
    expect(text()).toContain('Kies minstens één vraag.');
    expect(store.content().items).toHaveLength(199);
  });

  it('shows the words of a refusal, and lets another file be picked', async () => {
    const { element, pick, request, settle } = await page();
    await pick();
    request()!.flush(
      { code: 'items.xml-entities', message: 'x', requestId: 'r' },
      { status: 422, statusText: 'Unprocessable' },
    );
    await settle();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Deze XML heeft een DOCTYPE');
    expect(element.querySelector('ld-file-pick')).not.toBeNull();
  });

  it('tells after a second that it reads, and stops on request', async () => {
    const { element, pick, press, request, settle } = await page();
    await pick();
    expect(element.querySelector('mat-progress-bar')).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await settle();
    expect(element.querySelector('mat-progress-bar')).not.toBeNull();
    await expectAccessible(element);
    await press(/Annuleer/);
    expect(request()!.cancelled).toBe(true);
    expect(element.querySelector('ld-file-pick')).not.toBeNull();
  });

  it('asks for a lesson first', async () => {
    const { text } = await page({ lessons: [] });
    expect(text()).toContain('Maak eerst een les');
  });

  it('is closed while somebody is asked to approve', async () => {
    const { text, element } = await page({}, false);
    expect(text()).toContain('Je kunt nu geen vragen toevoegen');
    expect(element.querySelector('ld-file-pick')).toBeNull();
  });
});
