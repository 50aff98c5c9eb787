import { expectAccessible } from '@leidraad/shared/web/testing';
import { TestBed } from '@angular/core/testing';
import { AnswerSender } from '../device/answer-sender';
import { attempt, ATTEMPT_ID, consequence, question } from '../testing/examples';
import { control, renderInTraining } from '../testing/in-training';
import { QuizPage } from './quiz-page';

const ATTEMPT_URL = `/api/my/attempts/${ATTEMPT_ID}`;
const ANSWERS_URL = `${ATTEMPT_URL}/answers`;
const saved = {
  consequence,
  counted: true,
  question: question(0),
  nextPosition: 1,
  result: null,
  completed: false,
  certificateId: null,
};

async function renderQuiz(shown = attempt()) {
  const page = await renderInTraining(QuizPage, { inputs: { attemptId: ATTEMPT_ID } });
  page.http.expectOne(ATTEMPT_URL).flush(shown);
  await page.settle();
  return page;
}

function choose(element: HTMLElement, index: number): void {
  const radio = element.querySelectorAll<HTMLInputElement>('input[type=radio]')[index];
  radio!.checked = true;
  radio!.dispatchEvent(new Event('change', { bubbles: true }));
}

test('nothing is sent before a choice is confirmed, and the button says what is missing', async () => {
  const { element, http, settle, text } = await renderQuiz();
  expect(text()).toContain('Kies eerst een antwoord.');
  control(element, 'Kies dit antwoord').click();
  choose(element, 0);
  await settle();
  http.expectNone(ANSWERS_URL);
  expect(text()).not.toContain('Kies eerst een antwoord.');
  await expectAccessible(element);
});

test('after confirming one sees what happens, the rule, and that it is saved', async () => {
  const { element, http, settle, text } = await renderQuiz();
  choose(element, 0);
  await settle();
  control(element, 'Kies dit antwoord').click();
  const request = http.expectOne(ANSWERS_URL);
  expect(request.request.body).toMatchObject({
    position: 0,
    step: 0,
    response: { options: ['a'] },
    language: 'nl',
  });
  request.flush(saved);
  await settle();
  expect(element.querySelector('h1')?.textContent).toContain('Privé is niet hetzelfde als veilig');
  expect(text()).toContain('Dit past niet bij het beleid');
  expect(element.querySelector('blockquote')?.textContent).toContain('Deel niets vertrouwelijks.');
  expect(element.querySelector('[role=status]')?.textContent).toContain('Opgeslagen om 14:03');
  expect(document.activeElement?.classList).toContain('after');
  control(element, 'Volgende vraag').click();
  await settle();
  expect(text()).toContain('Situatie 2');
  await expectAccessible(element);
});

test('a mistake without a name has the plain verdict as its heading', async () => {
  const { misconception: _named, ...unnamed } = consequence;
  const { element, http, settle } = await renderQuiz();
  choose(element, 0);
  await settle();
  control(element, 'Kies dit antwoord').click();
  http.expectOne(ANSWERS_URL).flush({ ...saved, consequence: unnamed });
  await settle();
  expect(element.querySelector('h1')?.textContent).toContain('Dit past niet bij het beleid');
});

test('an answer that could not be sent is locked, kept, and sent under the same key by itself', async () => {
  const { element, http, settle, text } = await renderQuiz();
  choose(element, 1);
  await settle();
  control(element, 'Kies dit antwoord').click();
  const first = http.expectOne(ANSWERS_URL);
  first.error(new ProgressEvent('error'));
  await settle();
  expect(text()).toContain('we bewaren het op dit apparaat');
  expect(element.querySelector<HTMLInputElement>('input[type=radio]')?.disabled).toBe(true);
  expect(Object.keys(localStorage).some((key) => key.includes(ATTEMPT_ID))).toBe(true);
  window.dispatchEvent(new Event('online'));
  const again = http.expectOne(ANSWERS_URL);
  expect(again.request.body).toEqual(first.request.body);
  again.flush(saved);
  await settle();
  expect(text()).toContain('Dit gebeurt er na je keuze');
  expect(Object.keys(localStorage).some((key) => key.includes(ATTEMPT_ID))).toBe(false);
});

test('an answer that went out while another page was open is shown first on the way back', async () => {
  const { element, fixture, http, settle } = await renderQuiz();
  choose(element, 1);
  await settle();
  control(element, 'Kies dit antwoord').click();
  http.expectOne(ANSWERS_URL).error(new ProgressEvent('error'));
  await settle();
  fixture.destroy();
  window.dispatchEvent(new Event('online'));
  http.expectOne(ANSWERS_URL).flush(saved);
  await settle();
  expect(Object.keys(localStorage).some((key) => key.includes(ATTEMPT_ID))).toBe(false);
  const sender = TestBed.inject(AnswerSender);
  expect(sender.deliveredOf(ATTEMPT_ID)?.request.position).toBe(0);
  expect(sender.sentLater()).toBe(1);
});

test('a language change keeps the choice that was made', async () => {
  const { element, http, settle, text } = await renderQuiz();
  choose(element, 1);
  await settle();
  element.querySelector<HTMLElement>('ld-language-button button')?.click();
  await settle();
  http.expectNone(ATTEMPT_URL);
  expect(text()).toContain('Choose this answer');
  expect(element.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.checked).toBe(true);
});

test('a refused answer may be chosen again', async () => {
  const { element, http, settle, text } = await renderQuiz();
  choose(element, 1);
  await settle();
  control(element, 'Kies dit antwoord').click();
  http
    .expectOne(ANSWERS_URL)
    .flush(
      { code: 'cycle.withdrawn', message: 'Deze training hoeft niet meer.' },
      { status: 409, statusText: '' },
    );
  await settle();
  expect(text()).toContain('Deze training hoeft niet meer.');
  expect(element.querySelector<HTMLInputElement>('input[type=radio]')?.disabled).toBe(false);
});

test('the test goes on at the question where another device left it', async () => {
  const { text } = await renderQuiz(
    attempt({ answers: [{ position: 0, step: 0, consequence }], nextPosition: 1 }),
  );
  expect(text()).toContain('Situatie 2');
  expect(text()).toContain('Vraag 2 van 2');
});
