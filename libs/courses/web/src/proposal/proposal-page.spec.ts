import { provideRouter } from '@angular/router';
import { type CourseContent, COURSE_ERRORS, type Lesson, type ProposedCourse } from '@leidraad/courses/model';
import { type Item } from '@leidraad/quizzes/model';
import { newItem, quizzesI18n } from '@leidraad/quizzes/web';
import { provideErrorMessages } from '@leidraad/shared/web';
import { expectAccessible, render } from '@leidraad/shared/web/testing';
import { coursesI18n } from '../courses-i18n';
import { DraftStore } from '../editor/draft-store';
import { fakeDraftStore } from '../testing/draft-store';
import { ProposalPage } from './proposal-page';
import { proposalI18n } from './proposal.routes';

const PROPOSAL = '/api/courses/fietsen/draft/proposal';

const lesson = (key: string): Lesson => ({
  key,
  topic: { nl: key },
  title: { nl: `Les ${key}` },
  goal: { nl: 'Na deze les weet je het.' },
  minutes: 3,
  blocks: [
    { key: 'r', type: 'rule', lines: [{ key: 'r-1', text: { nl: 'Zet je fiets op slot.' }, citations: [] }] },
  ],
});
const words = { nl: 'Zo.' };
const item = (lessonKey: string, statement: string): Item => ({
  id: newItem('true-false', lessonKey).id,
  lessonKey,
  critical: false,
  type: 'true-false',
  statement: { nl: statement },
  isTrue: true,
  feedback: { true: { text: words, clauses: [] }, false: { text: words, clauses: [] } },
});

const STALLS = item('stallen', 'Waar zet je hem neer?');
const LOCKS = item('sloten', 'Hoe sluit je hem af?');
const proposed = (change: Partial<ProposedCourse> = {}): ProposedCourse => ({
  languages: ['nl'],
  lessons: [lesson('stallen'), lesson('sloten')],
  items: [STALLS, LOCKS],
  rules: [],
  origins: [],
  advice: [
    {
      language: 'nl',
      path: 'lessons.stallen.r-1',
      advice: [{ code: 'reading.long-sentence', params: { words: 27, most: 20 } }],
    },
  ],
  dropped: [
    { clauseId: '0190a1b2-0000-7000-8000-000000000999', template: null, reason: 'not-adopted', detail: null },
  ],
  ...change,
});

async function page(change: Partial<CourseContent> = {}, editable = true) {
  const store = fakeDraftStore({ lessons: [], items: [], ...change }, editable);
  const shown = await render(ProposalPage, {
    scopes: [coursesI18n, quizzesI18n, proposalI18n],
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      provideErrorMessages(COURSE_ERRORS),
      { provide: DraftStore, useValue: store },
    ],
  });
  const { element, http, settle } = shown;
  const answer = async (body: ProposedCourse = proposed()) => {
    const request = http.expectOne(PROPOSAL);
    request.flush(body);
    await settle();
    return request.request.body as unknown;
  };
  const press = async (name: RegExp) => {
    const buttons = [...element.querySelectorAll<HTMLElement>('button')];
    const spoken = (each: HTMLElement) => (each.textContent ?? '').replaceAll(/\s+/gu, ' ');
    buttons.find((each) => name.test(spoken(each)))!.click();
    await settle();
  };
  const box = (name: RegExp) =>
    [...element.querySelectorAll('label')]
      .find((each) => name.test(each.textContent ?? ''))!
      .querySelector('input')!;
  return { ...shown, store, answer, press, box };
}

describe('a proposal from the policy', () => {
  it('shows lessons with their questions, what is hard to read and what was left out, and adds nothing by itself', async () => {
    const { answer, element, text, store } = await page();
    expect(await answer()).toEqual({ slots: {} });
    expect(text()).toContain('2 lessen en 2 vragen.');
    expect(text()).toContain('1 regel is lastig te lezen');
    expect(text()).toContain('Een zin heeft 27 woorden. Streef naar B1: hooguit 20.');
    expect(text()).toContain('1 zin bleef erbuiten');
    expect(store.content().lessons).toEqual([]);
    await expectAccessible(element);
  });

  it('takes over what is chosen; a question goes with its lesson, and one press takes it all back', async () => {
    const { answer, box, press, store, settle } = await page();
    await answer();
    box(/Les sloten/).click();
    await settle();
    expect(box(/Hoe sluit je hem af/).disabled).toBe(true);
    await press(/Neem 2 onderdelen over/);
    expect(store.content().lessons.map(({ key }) => key)).toEqual(['stallen']);
    expect(store.content().items).toEqual([STALLS]);
    expect(store.deleted()?.words).toBe('2 onderdelen overgenomen uit het voorstel.');
    store.content.update((content) => store.deleted()!.putBack(content));
    expect(store.content().lessons).toEqual([]);
  });

  it('leaves alone what is in the course already', async () => {
    const there = { ...lesson('stallen'), title: { nl: 'Herschreven' } };
    const { answer, box, press, store, text } = await page({ lessons: [there], items: [STALLS] });
    await answer();
    expect(text()).toContain('staat al in de cursus');
    expect(box(/Les stallen/).disabled).toBe(true);
    await press(/Neem 2 onderdelen over/);
    expect(store.content().lessons.map(({ title }) => title.nl)).toEqual(['Herschreven', 'Les sloten']);
    expect(store.content().items).toEqual([STALLS, LOCKS]);
  });

  it('fills in what the policy leaves open', async () => {
    const { answer, element, press } = await page();
    await answer();
    const field = element.querySelector<HTMLInputElement>('#slot-contact')!;
    field.value = ' je leidinggevende ';
    field.dispatchEvent(new Event('input'));
    await press(/Vul in/);
    expect(await answer()).toEqual({ slots: { contact: 'je leidinggevende' } });
  });

  it('says that nothing comes of the policy, and what to do', async () => {
    const { answer, text } = await page();
    await answer(proposed({ lessons: [], items: [] }));
    expect(text()).toContain('Uit dit beleid komt geen voorstel');
  });

  it('shows why it failed, and tries again', async () => {
    const { http, settle, text, press, answer } = await page();
    http
      .expectOne(PROPOSAL)
      .flush(
        { code: 'course.proposal-busy', message: 'x', requestId: 'r' },
        { status: 503, statusText: 'Busy' },
      );
    await settle();
    expect(text()).toContain('Er worden al voorstellen gemaakt.');
    await press(/Probeer opnieuw/);
    await answer();
    expect(text()).toContain('2 lessen en 2 vragen.');
  });

  it('asks nothing while somebody is asked to approve', async () => {
    const { http, text } = await page({}, false);
    http.expectNone(PROPOSAL);
    expect(text()).toContain('Je kunt nu niets overnemen');
  });
});
