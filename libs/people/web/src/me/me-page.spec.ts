import { TestBed } from '@angular/core/testing';
import { PEOPLE_ERRORS } from '@leidraad/people/model';
import { Confirm, provideErrorMessages } from '@leidraad/shared/web';
import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { peopleI18n } from '../i18n';
import { MePage } from './me-page';

async function renderPage(yes = true) {
  const page = await render(MePage, {
    scopes: [peopleI18n],
    session: sessionOf(),
    routes: [{ path: '**', children: [] }],
    providers: [
      provideErrorMessages(PEOPLE_ERRORS),
      { provide: Confirm, useValue: { ask: async () => yes } },
    ],
  });
  const profile = {
    login: 'noor',
    externalId: null,
    unitName: 'Logistiek',
    managerName: 'Bo Bos',
    job: null,
  };
  page.http.expectOne('/api/people/me/profile').flush(profile);
  await page.settle();
  const button = (words: string) =>
    [...page.element.querySelectorAll('button')].find((each) =>
      each.textContent?.includes(words),
    ) as HTMLButtonElement;
  const fill = (id: string, text: string) => {
    const field = page.element.querySelector(`#${id}`) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input'));
  };
  return { ...page, button, fill };
}

test('says who sees what, in words', async () => {
  const { text, element } = await renderPage();
  expect(text()).toContain('Je leidinggevende Of je een training hebt gedaan, en wanneer. Geen antwoorden');
  await expectAccessible(element);
});

test('shows what HR would correct, and tells a password manager whose password it is', async () => {
  const { text, element } = await renderPage();
  expect(text()).toContain('Gebruikersnaam noor Afdeling Logistiek Leidinggevende Bo Bos');
  expect((element.querySelector('[autocomplete=username]') as HTMLInputElement).value).toBe('noor');
});

test('two passwords that differ are not sent', async () => {
  const { fill, element, settle, http, text } = await renderPage();
  fill('password-current', 'het oude wachtwoord');
  fill('password-new', 'een lange zin van vandaag');
  fill('password-repeat', 'een andere lange zin');
  element.querySelector('form')?.dispatchEvent(new Event('submit'));
  await settle();
  expect(text()).toContain('De twee wachtwoorden zijn niet gelijk.');
  http.expectNone('/api/people/me/password');
});

test('a wrong current password is said beside its field; a right one empties the form', async () => {
  const { fill, element, settle, http, text } = await renderPage();
  const send = async (current: string) => {
    fill('password-current', current);
    fill('password-new', 'een lange zin van vandaag');
    fill('password-repeat', 'een lange zin van vandaag');
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await settle();
    return http.expectOne('/api/people/me/password');
  };
  const wrong = { code: 'request.invalid', fields: [{ path: 'currentPassword', code: 'password.wrong' }] };
  (await send('een vergissing')).flush(wrong, { status: 422, statusText: 'Invalid' });
  await settle();
  expect(text()).toContain('Je huidige wachtwoord klopt niet.');
  (await send('het oude wachtwoord')).flush(null, { status: 204, statusText: 'No Content' });
  await settle();
  expect(text()).toContain('Je wachtwoord is gewijzigd.');
  expect((element.querySelector('#password-new') as HTMLInputElement).value).toBe('');
});

test('signing out everywhere asks first', async () => {
  const { button, settle, http } = await renderPage(false);
  button('Log overal uit').click();
  await settle();
  http.expectNone('/api/sessions');
  expect(TestBed.inject(Confirm)).toBeDefined();
});
