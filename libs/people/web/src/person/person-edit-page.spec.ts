import { PEOPLE_ERRORS } from '@leidraad/people/model';
import { provideErrorMessages } from '@leidraad/shared/web';
import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { peopleI18n } from '../i18n';
import { StaleDialogs, type StaleRow } from '../stale/stale-dialogs';
import { person, units } from '../testing/examples';
import { PersonEditPage } from './person-edit-page';

const URL = `/api/people/${person().id}`;

async function renderPage(
  choose: (rows: readonly StaleRow[]) => 'mine' | 'theirs' | undefined = () => undefined,
) {
  const page = await render(PersonEditPage, {
    scopes: [peopleI18n],
    session: sessionOf('people.read', 'people.write'),
    routes: [{ path: '**', children: [] }],
    inputs: { id: person().id },
    providers: [
      provideErrorMessages(PEOPLE_ERRORS),
      { provide: StaleDialogs, useValue: { ask: async (rows: readonly StaleRow[]) => choose(rows) } },
    ],
  });
  page.http.expectOne(URL).flush(person());
  page.http.expectOne('/api/units?permission=people.write').flush(units);
  await page.settle();
  const field = (id: string) => page.element.querySelector(`#${id}`) as HTMLInputElement;
  const fill = (id: string, text: string) => {
    field(id).value = text;
    field(id).dispatchEvent(new Event('input'));
  };
  const save = async () => {
    page.element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await page.settle();
  };
  return { ...page, field, fill, save };
}

test('fills the fields with what is there, and sends the revision that was read', async () => {
  const { field, fill, save, http, element } = await renderPage();
  expect(field('person-hire').value).toBe('3-3-2025');
  expect(field('person-unit').value).toBe(units[1]?.id);
  await expectAccessible(element);
  fill('person-job', ' Chauffeur ');
  fill('person-email', '');
  await save();
  const { body } = http.expectOne({ method: 'PUT', url: URL }).request;
  expect(body).toMatchObject({ job: 'Chauffeur', email: null, revision: 3 });
});

test('a fault of a field stands beside it', async () => {
  const { save, http, settle, text, field } = await renderPage();
  await save();
  const refused = { code: 'request.invalid', fields: [{ path: 'email', code: 'person.email-taken' }] };
  http.expectOne({ method: 'PUT', url: URL }).flush(refused, { status: 422, statusText: 'Invalid' });
  await settle();
  expect(text()).toContain('Een andere medewerker heeft dit e-mailadres.');
  expect(field('person-email').getAttribute('aria-invalid')).toBe('true');
});

test('a stale write shows what differs in words, and saves mine over the new revision when I choose so', async () => {
  let shown: readonly StaleRow[] = [];
  const { fill, save, http, settle } = await renderPage((rows) => ((shown = rows), 'mine'));
  fill('person-job', 'Chauffeur');
  await save();
  const theirs = person({
    job: 'Teamleider',
    unitId: units[0]?.id ?? null,
    unitName: 'Voorbeeld BV',
    revision: 4,
  });
  http
    .expectOne({ method: 'PUT', url: URL })
    .flush({ code: 'person.stale', current: theirs }, { status: 409, statusText: 'Conflict' });
  await settle();
  expect(shown).toEqual([
    { label: 'Afdeling', theirs: 'Voorbeeld BV' },
    { label: 'Functie', mine: 'Chauffeur', theirs: 'Teamleider' },
  ]);
  expect(http.expectOne({ method: 'PUT', url: URL }).request.body).toMatchObject({
    job: 'Chauffeur',
    unitId: units[0]?.id,
    revision: 4,
  });
});

test('what is filled in is unsaved until it is saved', async () => {
  const { fill, save, http, settle, fixture } = await renderPage();
  expect(fixture.componentInstance.hasUnsaved()).toBe(false);
  fill('person-job', 'Chauffeur');
  expect(fixture.componentInstance.hasUnsaved()).toBe(true);
  await save();
  http.expectOne({ method: 'PUT', url: URL }).flush(person({ job: 'Chauffeur', revision: 4 }));
  await settle();
  expect(fixture.componentInstance.hasUnsaved()).toBe(false);
});

test('too long is said, not cut, spaces are nothing, and the first wrong field gets the focus', async () => {
  const { fill, save, http, text, field } = await renderPage();
  expect(field('person-family').hasAttribute('maxlength')).toBe(false);
  fill('person-given', '  ');
  fill('person-family', 'a'.repeat(81));
  fill('person-login', '');
  await save();
  expect(text()).toMatch(/Voornaam\W+Vul dit in\./);
  expect(text()).toContain('Gebruik hooguit 80 tekens.');
  expect(text()).toMatch(/Gebruikersnaam Hiermee logt iemand in.* Vul dit in./);
  expect((field('person-given').ownerDocument.activeElement as HTMLElement).id).toBe('person-given');
  http.expectNone({ method: 'PUT', url: URL });
});

test('taking over what is saved fills the fields with it', async () => {
  const { fill, save, http, settle, field } = await renderPage(() => 'theirs');
  fill('person-job', 'Chauffeur');
  await save();
  http
    .expectOne({ method: 'PUT', url: URL })
    .flush(
      { code: 'person.stale', current: person({ job: 'Teamleider', revision: 4 }) },
      { status: 409, statusText: 'Conflict' },
    );
  await settle();
  expect(field('person-job').value).toBe('Teamleider');
  http.expectNone({ method: 'PUT', url: URL });
});

test('a name that is no name and a date that is no date are said before anything is sent', async () => {
  const { fill, save, http, text } = await renderPage();
  fill('person-family', 'R2-D2');
  fill('person-hire', 'ooit');
  await save();
  expect(text()).toContain('Gebruik letters, spaties, streepjes en apostrofs.');
  expect(text()).toContain('Vul een datum in, zoals 31-12-2026.');
  http.expectNone({ method: 'PUT', url: URL });
});
