import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { expectAccessible } from '@leidraad/shared/web/testing';
import { CERTIFICATE_ID } from '../testing/examples';
import { control, CYCLE_URL, renderInTraining } from '../testing/in-training';
import { StatementPage } from './statement-page';

const statement = (language: 'nl' | 'en') => ({
  text: language === 'nl' ? 'Ik heb het beleid gelezen.' : 'I have read the policy.',
  language,
  sha256: (language === 'nl' ? 'a' : 'b').repeat(64),
  policy: {
    slug: 'sociale-media',
    title: { nl: 'Socialmediabeleid' },
    number: '1.0',
    effectiveOn: '2026-01-01',
  },
  sections: [],
  signedAt: null,
});

async function renderStatement(changes: object = {}) {
  const page = await renderInTraining(StatementPage);
  page.http.expectOne(`${CYCLE_URL}/statement?language=nl`).flush({ ...statement('nl'), ...changes });
  await page.settle();
  return page;
}
const tickOf = (element: HTMLElement) => element.querySelector<HTMLInputElement>('input[type=checkbox]')!;

test('the box is empty, and signing without it moves there instead of sending', async () => {
  const { element, http, text } = await renderStatement();
  expect(tickOf(element).checked).toBe(false);
  expect(text()).toContain('Zet eerst het vinkje.');
  control(element, 'Leg de verklaring af').click();
  http.expectNone(`${CYCLE_URL}/attestation`);
  expect(document.activeElement).toBe(tickOf(element));
  await expectAccessible(element);
});

test('signing sends the language and checksum of the text that was read, and leads to the certificate', async () => {
  const { element, http, settle } = await renderStatement();
  const navigate = jest.spyOn(TestBed.inject(Router), 'navigate');
  tickOf(element).click();
  await settle();
  control(element, 'Leg de verklaring af').click();
  const request = http.expectOne(`${CYCLE_URL}/attestation`);
  expect(request.request.body).toEqual({ language: 'nl', sha256: 'a'.repeat(64) });
  request.flush({ signedAt: '2026-03-12T13:03:00.000Z', completed: true, certificateId: CERTIFICATE_ID });
  await settle();
  expect(navigate.mock.calls[0]?.[0]).toEqual(['/certificates', CERTIFICATE_ID]);
});

test('another language brings another text and an empty box', async () => {
  const { element, http, settle, text } = await renderStatement();
  tickOf(element).click();
  await settle();
  element.querySelector<HTMLElement>('ld-language-button button')?.click();
  await settle();
  expect(tickOf(element).checked).toBe(false);
  http.expectOne(`${CYCLE_URL}/statement?language=en`).flush(statement('en'));
  await settle();
  expect(text()).toContain('I have read the policy.');
  expect(tickOf(element).checked).toBe(false);
});

test('without a connection the text that was read stays, and the other language comes later', async () => {
  const { element, http, settle, text } = await renderStatement();
  element.querySelector<HTMLElement>('ld-language-button button')?.click();
  await settle();
  http.expectOne(`${CYCLE_URL}/statement?language=en`).error(new ProgressEvent('error'));
  await settle();
  expect(text()).toContain('Ik heb het beleid gelezen.');
  expect(text()).toContain('This is the text in Dutch.');
  expect(text()).toContain('You need a connection for this.');
  window.dispatchEvent(new Event('online'));
  await settle();
  http.expectOne(`${CYCLE_URL}/statement?language=en`).flush(statement('en'));
  await settle();
  expect(text()).toContain('I have read the policy.');
});

test('says what was not read yet and who sees a question, and where one is', async () => {
  const { element, text } = await renderStatement();
  expect(text()).toContain('Je hebt 2 lessen nog niet gelezen.');
  expect(control(element, 'Lees eerst verder').getAttribute('href')).toMatch(/\/lessons\/privacy$/);
  expect(text()).toContain('Je vraag gaat naar Joost Hendriks');
  expect(element.querySelector('ld-thread')?.getAttribute('aria-label')).toBe('Stap 3 van 4');
  expect([...element.querySelectorAll('ld-thread .step')].map((step) => step.className)).toEqual([
    'step todo',
    'step todo',
    'step now',
    'step todo',
  ]);
});

test('a signed statement in another language than the page says so', async () => {
  const { text } = await renderStatement({ ...statement('en'), signedAt: '2026-03-12T13:03:00.000Z' });
  expect(text()).toContain('Je legde de verklaring af in het Engels.');
  expect(text()).toContain('I have read the policy.');
  expect(text()).not.toContain('nog niet gelezen');
});

test('when the text changed meanwhile, it is shown anew and nothing is ticked', async () => {
  const { element, http, settle, text } = await renderStatement();
  tickOf(element).click();
  await settle();
  control(element, 'Leg de verklaring af').click();
  const conflict = { status: 409, statusText: 'Conflict' };
  http.expectOne(`${CYCLE_URL}/attestation`).flush({ code: 'attestation.changed' }, conflict);
  await settle();
  http.expectOne(`${CYCLE_URL}/statement?language=nl`).flush({ ...statement('nl'), text: 'Nieuwe tekst.' });
  await settle();
  expect(text()).toContain('De tekst is net veranderd.');
  expect(text()).toContain('Nieuwe tekst.');
  expect(tickOf(element).checked).toBe(false);
});

test('a failure keeps the tick and says that nothing was recorded', async () => {
  const { element, http, settle, text } = await renderStatement();
  tickOf(element).click();
  await settle();
  control(element, 'Leg de verklaring af').click();
  http.expectOne(`${CYCLE_URL}/attestation`).flush({ code: 'x' }, { status: 500, statusText: 'Oops' });
  await settle();
  expect(text()).toContain('Dit lukte niet.');
  expect(tickOf(element).checked).toBe(true);
});
