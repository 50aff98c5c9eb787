import { PEOPLE_ERRORS } from '@leidraad/people/model';
import { LdFilePick, provideErrorMessages } from '@leidraad/shared/web';
import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { By } from '@angular/platform-browser';
import { peopleI18n } from '../i18n';
import { importPreview } from '../testing/examples';
import { exampleCsv } from './example-csv';
import { ImportPage } from './import-page';
import { readCsvFile } from './read-csv-file';

// jsdom's File can't be read as bytes.
const fileOf = (bytes: number[]) =>
  ({ name: 'mensen.csv', arrayBuffer: async () => new Uint8Array(bytes).buffer }) as File;

async function renderPage() {
  const page = await render(ImportPage, {
    scopes: [peopleI18n],
    session: sessionOf('people.read', 'people.write'),
    routes: [{ path: '**', children: [] }],
    providers: [provideErrorMessages(PEOPLE_ERRORS)],
  });
  const pick = async (bytes = [0x61, 0x3b, 0x62]) => {
    const part = page.fixture.debugElement.query(By.directive(LdFilePick)).componentInstance as LdFilePick;
    part.picked.emit(fileOf(bytes));
    await page.settle();
  };
  return { ...page, pick };
}

test('says which columns there are before a file is picked', async () => {
  const { text, element } = await renderPage();
  expect(text()).toContain('department_code verplicht Code van een afdeling die al bestaat.');
  await expectAccessible(element);
});

test('shows what each row would do by its line, refused ones first, and writes only when confirmed', async () => {
  const { pick, http, settle, text, element } = await renderPage();
  await pick();
  const dryRun = http.expectOne('/api/people/import/preview');
  expect(dryRun.request.body).toEqual({ csv: 'a;b', fileName: 'mensen.csv' });
  dryRun.flush(importPreview);
  await settle();
  expect(text()).toContain('4 Sam Jansen 10501');
  expect(text()).toContain('department_code: Deze afdeling bestaat niet (meer).');
  await expectAccessible(element);
  http.expectNone('/api/people/import');
  (element.querySelector('.bar button') as HTMLButtonElement).click();
  await settle();
  const write = http.expectOne('/api/people/import');
  expect(write.request.body).toMatchObject({ hash: 'hash' });
  write.flush({ added: 1, changed: 1, same: 2, refused: 1 });
  await settle();
  expect(text()).toContain('1 toegevoegd, 1 aangepast, 2 gelijk, 1 overgeslagen.');
});

test('a changed dry run replaces the one on the page, and nothing was written', async () => {
  const { pick, http, settle, text, element } = await renderPage();
  await pick();
  http.expectOne('/api/people/import/preview').flush(importPreview);
  await settle();
  (element.querySelector('.bar button') as HTMLButtonElement).click();
  await settle();
  const newer = { ...importPreview, hash: 'other', counts: { ...importPreview.counts, add: 0 } };
  http
    .expectOne('/api/people/import')
    .flush({ code: 'import.changed', current: newer }, { status: 409, statusText: 'Conflict' });
  await settle();
  expect(text()).toContain('De gegevens zijn intussen veranderd.');
  expect(text()).toContain('0 nieuw, 1 gewijzigd, 0 gelijk, 1 overgeslagen');
});

test('reads a file that Excel saved in Windows-1252', async () => {
  expect(await readCsvFile(fileOf([0x52, 0x65, 0x6e, 0xe9]))).toBe('René');
  expect(await readCsvFile(fileOf([0x52, 0x65, 0x6e, 0xc3, 0xa9]))).toBe('René');
});

test('reads what Excel calls Unicode text', async () => {
  const words = 'René;a';
  const units = [...words].map((sign) => sign.charCodeAt(0));
  const little = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
  const big = units.flatMap((unit) => [unit >> 8, unit & 0xff]);
  expect(await readCsvFile(fileOf([0xff, 0xfe, ...little]))).toBe(words);
  expect(await readCsvFile(fileOf([0xfe, 0xff, ...big]))).toBe(words);
});

test('says of a picture that it is no CSV, and sends nothing', async () => {
  const { pick, http, text } = await renderPage();
  await pick([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]);
  expect(text()).toContain('Dit is geen csv-bestand. Sla het in Excel op als CSV UTF-8.');
  http.expectNone('/api/people/import/preview');
});

test('the example names every column once', () => {
  expect(exampleCsv().split('\r\n')[0]).toContain(
    'employee_number;given_name;family_name;department_code;email',
  );
});
