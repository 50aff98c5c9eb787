import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type CourseContent, type CourseDraftView } from '@leidraad/courses/model';
import { apiInterceptor, provideLanguages, SessionStore } from '@leidraad/shared/web';
import { courseContent, courseDraft } from '../testing/course-draft';
import { ConflictQuestion } from './conflict-question';
import { DraftStore } from './draft-store';

const ADDRESS = '/api/courses/fietsen/draft';
const ask = jest.fn();

function open(draft = courseDraft()) {
  jest.useFakeTimers();
  TestBed.configureTestingModule({
    providers: [
      DraftStore,
      provideHttpClient(withInterceptors([apiInterceptor])),
      provideHttpClientTesting(),
      provideLanguages(),
      { provide: ConflictQuestion, useValue: { ask } },
      { provide: SessionStore, useValue: { may: () => true, person: () => ({ displayName: 'Noor' }) } },
    ],
  });
  const store = TestBed.inject(DraftStore);
  const http = TestBed.inject(HttpTestingController);
  store.take(draft);
  return { store, http };
}

const summary = (words: string) => () => courseContent({ summary: { nl: words } });
const after = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('the draft in the editor', () => {
  beforeEach(() => {
    localStorage.clear();
    ask.mockReset();
  });
  afterEach(() => jest.useRealTimers());

  it('is saved as a whole a second after the last change', async () => {
    const { store, http } = open();
    store.edit(summary('Een'));
    await after(900);
    store.edit(summary('Twee'));
    expect(store.saveState()).toBe('unsaved');
    await after(999);
    http.expectNone(ADDRESS);
    await after(1);
    const sent = http.expectOne(ADDRESS);
    expect(sent.request.body).toMatchObject({ revision: 7, content: { summary: { nl: 'Twee' } } });
    expect(store.saveState()).toBe('saving');
  });

  it('saves what was typed during a save with the revision that came back', async () => {
    const { store, http } = open();
    store.edit(summary('Een'));
    await after(1000);
    const first = http.expectOne(ADDRESS);
    store.edit(summary('Twee'));
    first.flush({ revision: 8, updatedAt: '2026-06-01T12:04:00.000Z' });
    await after(1000);
    const second = http.expectOne(ADDRESS);
    expect(second.request.body).toMatchObject({ revision: 8, content: { summary: { nl: 'Twee' } } });
    second.flush({ revision: 9, updatedAt: '2026-06-01T12:04:02.000Z' });
    await after(0);
    expect(store.dirty()).toBe(false);
  });

  it('keeps the words without a connection and sends them again by itself', async () => {
    const { store, http } = open();
    store.edit(summary('Een'));
    await after(1000);
    http.expectOne(ADDRESS).error(new ProgressEvent('error'), { status: 0 });
    await after(0);
    expect(store.saveState()).toBe('kept');
    await after(5000);
    http.expectOne(ADDRESS).flush({ revision: 8, updatedAt: '2026-06-01T12:04:00.000Z' });
    await after(0);
    expect(store.saveState()).toBe('saved');
  });

  it('goes on with what a closed page left on this device', async () => {
    const { store, http } = open();
    store.edit(summary('Onderweg'));
    await after(1000);
    http.expectOne(ADDRESS).error(new ProgressEvent('error'), { status: 0 });
    await after(0);
    TestBed.resetTestingModule();
    const next = open();
    expect(next.store.content()?.summary.nl).toBe('Onderweg');
    await after(0);
    const sent = next.http.expectOne(ADDRESS);
    expect(sent.request.body).toMatchObject({ revision: 7, content: { summary: { nl: 'Onderweg' } } });
    sent.flush({ revision: 8, updatedAt: '2026-06-01T12:04:00.000Z' });
    await after(0);
    expect(localStorage).toHaveLength(0);
  });

  it('asks when somebody else saved, and overwrites only when told to', async () => {
    const { store, http } = open();
    const theirs = courseDraft({ revision: 12, content: courseContent({ summary: { nl: 'Anders' } }) });
    const refusal = { code: 'course.draft-stale', message: 'x', requestId: 'r', current: theirs };
    ask.mockResolvedValueOnce('mine');
    store.edit(summary('Een'));
    await after(1000);
    http.expectOne(ADDRESS).flush(refusal, { status: 409, statusText: 'Conflict' });
    await after(10);
    expect(http.expectOne(ADDRESS).request.body).toMatchObject({
      revision: 12,
      content: { summary: { nl: 'Een' } },
    });
  });

  it('takes the other text when told to, and saves nothing', async () => {
    const { store, http } = open();
    const theirs = courseDraft({ revision: 12, content: courseContent({ summary: { nl: 'Anders' } }) });
    ask.mockResolvedValueOnce('theirs');
    store.edit(summary('Een'));
    await after(1000);
    http
      .expectOne(ADDRESS)
      .flush(
        { code: 'course.draft-stale', message: 'x', requestId: 'r', current: theirs },
        { status: 409, statusText: 'Conflict' },
      );
    await after(2000);
    http.expectNone(ADDRESS);
    expect(store.content()?.summary.nl).toBe('Anders');
    expect(store.dirty()).toBe(false);
  });

  const refusal = (theirs: CourseDraftView) => ({
    body: { code: 'course.draft-stale', message: 'x', requestId: 'r', current: theirs },
    told: { status: 409, statusText: 'Conflict' },
  });

  it('puts what somebody else saved together with what was written elsewhere, and asks nothing', async () => {
    const { store, http } = open();
    const theirs = courseDraft({
      revision: 12,
      updatedByName: 'Fatima Visser',
      content: courseContent({ title: { nl: 'Haar titel' } }),
    });
    store.edit(summary('Van mij'));
    await after(1000);
    const { body, told } = refusal(theirs);
    http.expectOne(ADDRESS).flush(body, told);
    await after(10);
    expect(ask).not.toHaveBeenCalled();
    expect(http.expectOne(ADDRESS).request.body).toMatchObject({
      revision: 12,
      content: { title: { nl: 'Haar titel' }, summary: { nl: 'Van mij' } },
    });
    expect(store.news()).toMatchObject({ kind: 'merged', name: 'Fatima Visser' });
  });

  it('keeps what was written elsewhere when the other text is taken, and what gave way can come back', async () => {
    const { store, http } = open();
    const theirs = courseDraft({ revision: 12, content: courseContent({ summary: { nl: 'Anders' } }) });
    ask.mockResolvedValueOnce('theirs');
    store.edit((content) => ({ ...content, summary: { nl: 'Van mij' }, statement: { nl: 'Ook van mij' } }));
    await after(1000);
    const { body, told } = refusal(theirs);
    http.expectOne(ADDRESS).flush(body, told);
    await after(10);
    const asked = ask.mock.lastCall?.[0] as { mine: CourseContent; theirs: CourseDraftView };
    expect([asked.mine.statement, asked.theirs.content.statement]).toEqual([
      { nl: 'Ook van mij' },
      { nl: 'Ook van mij' },
    ]);
    expect(http.expectOne(ADDRESS).request.body).toMatchObject({
      revision: 12,
      content: { summary: { nl: 'Anders' }, statement: { nl: 'Ook van mij' } },
    });
    store.edit((content) => ({ ...content, title: { nl: 'Daarna' } }));
    store.undo();
    expect(store.content()).toMatchObject({
      summary: { nl: 'Van mij' },
      statement: { nl: 'Ook van mij' },
      title: { nl: 'Daarna' },
    });
  });

  it('shows what somebody else saved, and leaves every other part the object it was', () => {
    const { store } = open();
    const before = store.content();
    const content = JSON.parse(JSON.stringify(courseContent({ summary: { nl: 'Anders' } }))) as CourseContent;
    store.take(courseDraft({ revision: 8, content, updatedByName: 'Fatima Visser' }));
    expect(store.content()?.summary.nl).toBe('Anders');
    expect(store.content()?.lessons).toBe(before?.lessons);
    expect(store.news()).toMatchObject({ kind: 'took', name: 'Fatima Visser' });
    expect(store.dirty()).toBe(false);
  });

  it('passes over an answer that was asked for before its own last save', async () => {
    const { store, http } = open();
    store.edit(summary('Van mij'));
    await after(1000);
    http.expectOne(ADDRESS).flush({ revision: 8, updatedAt: '2026-06-01T12:04:00.000Z' });
    await after(0);
    store.take(courseDraft());
    expect(store.content()?.summary.nl).toBe('Van mij');
    expect([store.draft()?.revision, store.news()]).toEqual([8, undefined]);
  });

  it('puts what a closed page left behind together with what was saved since', async () => {
    const { store, http } = open();
    store.edit(summary('Onderweg'));
    await after(1000);
    http.expectOne(ADDRESS).error(new ProgressEvent('error'), { status: 0 });
    await after(0);
    TestBed.resetTestingModule();
    const theirs = courseDraft({ revision: 9, content: courseContent({ title: { nl: 'Intussen' } }) });
    const next = open(theirs);
    await after(0);
    const { body, told } = refusal(theirs);
    next.http.expectOne(ADDRESS).flush(body, told);
    await after(10);
    expect(next.http.expectOne(ADDRESS).request.body).toMatchObject({
      revision: 9,
      content: { title: { nl: 'Intussen' }, summary: { nl: 'Onderweg' } },
    });
  });

  it('puts back what was deleted into the text as it is by then', async () => {
    const { store } = open();
    const [lesson] = courseContent().lessons;
    store.remove((content) => ({ ...content, lessons: [] }), {
      words: 'Les verwijderd.',
      place: '[data-lesson="stallen"]',
      neighbour: undefined,
      putBack: (content) => ({ ...content, lessons: [lesson!] }),
    });
    store.edit((content) => ({ ...content, summary: { nl: 'Daarna' } }));
    store.undo();
    expect(store.content()).toMatchObject({ lessons: [{ key: 'stallen' }], summary: { nl: 'Daarna' } });
  });
});
