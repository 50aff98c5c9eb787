import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { quizzesI18n } from '@leidraad/quizzes/web';
import { type ItemRow } from '@leidraad/reports/model';
import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { courseFigures, itemId, itemRow } from '../testing/figures';
import { AnalysisPage } from './analysis-page';
import { analysisI18n } from './i18n';

const FIGURES = '/api/reports/courses/sociale-media/items';
const courseRow = {
  id: itemId(900),
  slug: 'sociale-media',
  title: { nl: 'Sociale media op het werk' },
  policySlug: 'beleid',
  policyTitle: { nl: 'Beleid' },
  version: 1,
  policyNumber: '1.0',
  publishedAt: '2026-01-05T09:00:00.000Z',
  draft: 'none',
};

async function renderPage(rows: ItemRow[] | 'fails', courses: unknown[] = [courseRow]) {
  const page = await render(AnalysisPage, {
    scopes: [analysisI18n, quizzesI18n],
    session: sessionOf('answers.analyse'),
    routes: [{ path: '**', children: [] }],
    inputs: { slug: undefined },
  });
  page.http.expectOne('/api/courses').flush(courses);
  await page.settle();
  for (const request of page.http.match(FIGURES))
    if (rows === 'fails') request.flush(null, { status: 503, statusText: 'Later' });
    else request.flush(courseFigures(...rows));
  await page.settle();
  return page;
}

test('lists the questions with how many people, the share that was right, and what that says', async () => {
  const { text, element } = await renderPage([
    itemRow(1, { right: { kind: 'shown', people: 46, percent: 47 }, reading: 'below-half' }),
    itemRow(2, { right: { kind: 'bounded', bound: 'at-least', percent: 95 }, reading: 'nearly-all' }),
  ]);
  expect(text()).toContain('1 vraag valt op');
  expect(text()).toContain('Vraag 1');
  expect(text()).toContain('47 %');
  expect(text()).toContain('97 t/m oktober 2026');
  expect(text()).toContain('Minder dan de helft goed. Leg de zin beter uit.');
  expect(text()).toContain('95 procent of meer');
  expect(text()).toContain('Bijna iedereen goed. Dat mag.');
  expect(element.querySelector('a.name')?.getAttribute('href')).toBe(
    `/work/analysis/sociale-media/${itemId(1)}`,
  );
  await expectAccessible(element);
});

test('says in words why a figure is not there, and hatches it', async () => {
  const { text, element } = await renderPage([
    itemRow(1, { people: null, through: null, right: { kind: 'small' }, reading: 'too-few' }),
    itemRow(2, { people: 12, right: { kind: 'complementary' }, reading: 'too-few' }),
  ]);
  expect(text()).toContain('Te weinig deelnemers om te tonen, minimaal 5');
  expect(text()).toContain('Verborgen, anders is een kleine groep uit te rekenen');
  expect(text()).toContain('Nog te weinig deelnemers.');
  expect(text()).toContain('Nog te weinig deelnemers om te zeggen wat opvalt.');
  expect(element.querySelectorAll('td .hatched')).toHaveLength(3);
  expect(element.querySelectorAll('td .bar')).toHaveLength(0);
  await expectAccessible(element);
});

test('says that no question stands out only where some can be judged', async () => {
  const fine = itemRow(1, { right: { kind: 'shown', people: 80, percent: 80 }, reading: 'fine' });
  const { text } = await renderPage([fine, itemRow(2, { right: { kind: 'small' }, reading: 'too-few' })]);
  expect(text()).toContain('Geen vraag valt op.');
});

test('names the option that draws many people', async () => {
  const { text } = await renderPage([itemRow(1, { reading: 'distractor', about: 'b' })]);
  expect(text()).toContain('Veel mensen kiezen b. Kijk of b duidelijk fout is.');
});

test('without a published course says where figures come from', async () => {
  const { text, element } = await renderPage([], [{ ...courseRow, version: null }]);
  expect(text()).toContain('Er is nog geen cursus uitgegeven.');
  await expectAccessible(element);
});

test('offers to try again when the figures do not come', async () => {
  const { element, http, settle, text } = await renderPage('fails');
  element.querySelector<HTMLButtonElement>('ld-error-state button')?.click();
  await settle();
  http.expectOne(FIGURES).flush(courseFigures(itemRow(1)));
  await settle();
  expect(text()).toContain('Vraag 1');
});

test('with more courses offers to choose one, which changes the address', async () => {
  const other = { ...courseRow, id: itemId(901), slug: 'wachtwoorden', title: { nl: 'Wachtwoorden' } };
  const { element, settle } = await renderPage([itemRow(1)], [courseRow, other]);
  const select = element.querySelector('select') as HTMLSelectElement;
  expect([...select.options].map((option) => option.text)).toEqual([
    'Sociale media op het werk',
    'Wachtwoorden',
  ]);
  expect(select.value).toBe('sociale-media');
  select.value = 'wachtwoorden';
  select.dispatchEvent(new Event('change'));
  await settle();
  expect(TestBed.inject(Router).url).toBe('/work/analysis/wachtwoorden');
  await expectAccessible(element);
});
