import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { SignInForm } from './sign-in-form';

async function setup() {
  let signedIn = 0;
  const page = await render(SignInForm, { outputs: { signedIn: () => (signedIn += 1) } });
  const fill = (id: string, value: string) => {
    const field = page.element.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`No field ${id}.`);
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };
  const send = async () => {
    page.element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await page.settle();
  };
  return { ...page, fill, send, signedIn: () => signedIn };
}

test('empty fields are named before anything is sent', async () => {
  const { element, http, send, text } = await setup();
  await send();
  http.expectNone('/api/sessions');
  expect(text()).toContain('Vul dit in.');
  await expectAccessible(element);
});

test('the right password signs in', async () => {
  const { fill, http, send, settle, signedIn } = await setup();
  fill('sign-in-login', ' noor ');
  fill('sign-in-password', 'een lang wachtwoord');
  await send();
  const request = http.expectOne('/api/sessions');
  expect(request.request.body).toEqual({ login: 'noor', password: 'een lang wachtwoord' });
  request.flush(sessionOf());
  await settle();
  http.expectOne('/api/people/me').flush(sessionOf());
  await settle();
  expect(signedIn()).toBe(1);
});

test('a wrong one says so without saying what was wrong, keeps the name and empties the password', async () => {
  const { element, fill, http, send, settle, text } = await setup();
  fill('sign-in-login', 'noor');
  fill('sign-in-password', 'fout');
  await send();
  http.expectOne('/api/sessions').flush({ code: 'session.wrong' }, { status: 401, statusText: 'x' });
  await settle();
  expect(text()).toContain('Inloggen lukte niet. Kijk je gebruikersnaam en wachtwoord na.');
  expect(element.querySelector<HTMLInputElement>('#sign-in-login')?.value).toBe('noor');
  expect(element.querySelector<HTMLInputElement>('#sign-in-password')?.value).toBe('');
  await expectAccessible(element);
});

test('after too many tries it says how long to wait', async () => {
  const { fill, http, send, settle, text } = await setup();
  fill('sign-in-login', 'noor');
  fill('sign-in-password', 'fout');
  await send();
  const headers = { 'Retry-After': '290' };
  http
    .expectOne('/api/sessions')
    .flush({ code: 'session.limited' }, { status: 429, statusText: 'x', headers });
  await settle();
  expect(text()).toContain('Wacht 5 minuten');
});
