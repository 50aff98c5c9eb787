import { provideErrorMessages } from '@leidraad/shared/web';
import { PEOPLE_ERRORS } from '@leidraad/people/model';
import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { LinkPage } from './link-page';

const link = {
  purpose: 'invitation',
  login: 'noor',
  displayName: 'Noor Bakker',
  until: '2026-12-01T00:00:00.000Z',
};
const reading = '/api/sign-in-links/reading';
const use = '/api/sign-in-links/use';

async function setup(found: object = link) {
  const page = await render(LinkPage, {
    inputs: { token: 'abc' },
    providers: [provideErrorMessages(PEOPLE_ERRORS)],
  });
  page.http.expectOne(reading).flush(found);
  await page.settle();
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
  return { ...page, fill, send };
}

test('greets by name and says the user name', async () => {
  const { element, text } = await setup();
  expect(text()).toContain('Welkom, Noor Bakker. Je gebruikersnaam is noor.');
  await expectAccessible(element);
});

test('a short password and two different ones are refused here', async () => {
  const { fill, http, send, text } = await setup();
  fill('link-password', 'kort');
  fill('link-repeat', 'anders');
  await send();
  http.expectNone(use);
  expect(text()).toContain('Gebruik minstens 12 tekens.');
  expect(text()).toContain('De twee wachtwoorden zijn niet gelijk.');
});

test('what the server finds wrong with the password stands at its field', async () => {
  const { element, fill, http, send, settle, text } = await setup();
  fill('link-password', 'wachtwoord12345');
  fill('link-repeat', 'wachtwoord12345');
  await send();
  const fields = [{ path: 'password', code: 'password.common' }];
  http
    .expectOne(use)
    .flush(
      { code: 'request.invalid', message: 'x', requestId: 'r', fields },
      { status: 422, statusText: 'x' },
    );
  await settle();
  expect(text()).toContain('Dit wachtwoord gebruiken te veel mensen.');
  expect(element.querySelector('#link-password')?.getAttribute('aria-invalid')).toBe('true');
});

test('the first administrator says who they are as well', async () => {
  const { fill, http, send, settle } = await setup({
    ...link,
    purpose: 'first-administrator',
    login: null,
    displayName: null,
  });
  fill('link-company', 'Voorbeeld BV');
  fill('link-given', 'Noor');
  fill('link-family', 'Bakker');
  fill('link-login', 'noor');
  fill('link-password', 'een lang wachtwoord');
  fill('link-repeat', 'een lang wachtwoord');
  await send();
  const request = http.expectOne(use);
  expect(request.request.body).toEqual({
    token: 'abc',
    password: 'een lang wachtwoord',
    administrator: { givenName: 'Noor', familyName: 'Bakker', login: 'noor', companyName: 'Voorbeeld BV' },
  });
  request.flush(sessionOf());
  await settle();
  http.expectOne('/api/people/me').flush(sessionOf());
});

test('a link that was used says what to do', async () => {
  const page = await render(LinkPage, { inputs: { token: 'abc' } });
  page.http.expectOne(reading).flush({ code: 'sign-in-link.unusable' }, { status: 404, statusText: 'x' });
  await page.settle();
  expect(page.text()).toContain('Deze link werkt niet meer');
  expect(page.text()).toContain('Vraag HR om een nieuwe.');
});
