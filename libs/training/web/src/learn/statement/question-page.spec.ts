import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { SignInPrompt } from '@leidraad/shared/web';
import { expectAccessible } from '@leidraad/shared/web/testing';
import { control, CYCLE_URL, renderInTraining } from '../testing/in-training';
import { QuestionPage } from './question-page';

const WORDS = 'Mag ik een foto van mijn werkbus delen?';

async function renderWritten() {
  const page = await renderInTraining(QuestionPage);
  const field = page.element.querySelector('textarea')!;
  field.value = WORDS;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await page.settle();
  return { ...page, field };
}

test('an empty question is not sent; the page says what is missing and that the date stays', async () => {
  const { element, http, text } = await renderInTraining(QuestionPage);
  control(element, 'Stuur je vraag').click();
  http.expectNone(`${CYCLE_URL}/questions`);
  expect(text()).toContain('Schrijf eerst je vraag');
  expect(text()).toContain('uiterlijk donderdag 26 maart');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  await expectAccessible(element);
});

test('a question is sent and leads back to the statement', async () => {
  const { element, http, settle } = await renderWritten();
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate');
  control(element, 'Stuur je vraag').click();
  const request = http.expectOne(`${CYCLE_URL}/questions`);
  expect(request.request.body).toEqual({ text: WORDS });
  request.flush({ savedAt: '2026-03-12T13:03:00.000Z' });
  await settle();
  expect(navigate.mock.calls[0]?.[0]).toEqual(expect.arrayContaining(['statement']));
});

test('when the session has ended, the typed words stay and are sent after signing in', async () => {
  const { element, http, settle, field } = await renderWritten();
  jest.spyOn(TestBed.inject(SignInPrompt), 'ask').mockResolvedValue(true);
  control(element, 'Stuur je vraag').click();
  const ended = { status: 401, statusText: 'Unauthorized' };
  http.expectOne(`${CYCLE_URL}/questions`).flush({ code: 'session.missing' }, ended);
  await settle();
  expect(field.value).toBe(WORDS);
  http.expectOne(`${CYCLE_URL}/questions`).flush({ savedAt: '2026-03-12T13:03:00.000Z' });
});
