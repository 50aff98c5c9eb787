import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { expectAccessible } from '@leidraad/shared/web/testing';
import { lesson } from '../testing/examples';
import { control, CYCLE_URL, renderInTraining } from '../testing/in-training';
import { LessonPage } from './lesson-page';

const LESSON_URL = `${CYCLE_URL}/lessons/privacy`;

async function renderLesson(inputs: Record<string, unknown> = {}, language: 'nl' | 'en' = 'nl') {
  const page = await renderInTraining(LessonPage, { inputs: { key: 'privacy', ...inputs }, language });
  return page;
}

test('a screen shows the clause, what it asks and where it stands; the rest is another screen', async () => {
  const { element, http, settle, text } = await renderLesson();
  http.expectOne(LESSON_URL).flush(lesson());
  await settle();
  expect(element.querySelector('blockquote')?.textContent).toContain('Deel niets vertrouwelijks.');
  expect(text()).toContain('De regel Mag niet');
  expect(text()).toContain('Onderdeel 1 van 4');
  expect(text()).not.toContain('Vraag het eerst.');
  await expectAccessible(element);
});

test('going on saves the blocks of this screen and shows the next one', async () => {
  const { element, http, settle, text } = await renderLesson();
  http.expectOne(LESSON_URL).flush(lesson());
  await settle();
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate');
  control(element, 'Verder').click();
  const saved = http.expectOne(`${LESSON_URL}/seen`);
  expect(saved.request.body).toEqual({ blockKeys: ['q1', 'r1'] });
  saved.flush({ savedAt: '2026-03-12T13:03:00.000Z' });
  await settle();
  expect(text()).toContain('Opgeslagen om 14:03');
  expect(navigate.mock.calls[0]?.[1]?.queryParams).toEqual({ screen: 2 });
});

test('without a connection reading goes on; what was read is kept and sent when the connection is back', async () => {
  const { element, http, settle, text } = await renderLesson();
  http.expectOne(LESSON_URL).flush(lesson());
  await settle();
  control(element, 'Verder').click();
  http.expectOne(`${LESSON_URL}/seen`).error(new ProgressEvent('error'));
  await settle();
  expect(text()).toContain('bewaren we op dit apparaat');
  window.dispatchEvent(new Event('online'));
  const again = http.expectOne(`${LESSON_URL}/seen`);
  expect(again.request.body).toEqual({ blockKeys: ['q1', 'r1'] });
  again.flush({ savedAt: '2026-03-12T13:05:00.000Z' });
  await settle();
  expect(text()).toContain('Opgeslagen om 14:05');
});

test('the next lesson is read ahead, and shown when the connection is gone', async () => {
  const { element, http, set, settle, text } = await renderLesson();
  http.expectOne(LESSON_URL).flush(lesson());
  await settle();
  http.expectOne(`${CYCLE_URL}/lessons/press`).flush(lesson({ key: 'press', title: { nl: 'De pers' } }));
  await set('key', 'press');
  http.expectOne(`${CYCLE_URL}/lessons/press`).error(new ProgressEvent('error'));
  await settle();
  expect(element.querySelector('h1')?.textContent).toBe('De pers');
  expect(text()).not.toContain('Dit lukte niet');
});

test('a lesson that was not loaded says so calmly and comes by itself', async () => {
  const { element, http, settle, text } = await renderLesson();
  http.expectOne(LESSON_URL).error(new ProgressEvent('error'));
  await settle();
  expect(text()).toContain('deze les was nog niet geladen');
  expect(text()).not.toContain('Dit lukte niet');
  window.dispatchEvent(new Event('online'));
  await settle();
  http.expectOne(LESSON_URL).flush(lesson());
  await settle();
  expect(element.querySelector('h1')?.textContent).toBe('Houd het bij je');
});

test('a lesson that does not exist is no part of the training', async () => {
  const { element, http, settle, text } = await renderLesson({ key: 'nope' });
  http
    .expectOne(`${CYCLE_URL}/lessons/nope`)
    .flush({ code: 'lesson.unknown' }, { status: 404, statusText: 'Not Found' });
  await settle();
  expect(element.querySelector('h1')?.textContent).toBe('Deze les bestaat niet');
  expect(text()).not.toContain('Onderdeel');
  await expectAccessible(element);
});

test('a quotation in another language than the page says so', async () => {
  const { element, http, settle } = await renderLesson({ screen: '2' }, 'en');
  http.expectOne(LESSON_URL).flush(lesson());
  await settle();
  expect(element.querySelector('blockquote')?.getAttribute('lang')).toBe('nl');
});

test('no rule is shown without the words of its clause', async () => {
  const { http, settle, text } = await renderLesson();
  http.expectOne(LESSON_URL).flush(lesson({ clauses: {} }));
  await settle();
  expect(text()).toContain('Deze les is niet compleet');
  expect(text()).not.toContain('Deel geen geheimen.');
});
