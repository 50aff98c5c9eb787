import { quizzesI18n } from '@leidraad/quizzes/web';
import { type ItemFigures } from '@leidraad/reports/model';
import { type Permission } from '@leidraad/shared/model';
import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { itemFigures, itemId, scenarioFigures } from '../testing/figures';
import { analysisI18n } from './i18n';
import { ItemPage } from './item-page';

const URL = `/api/reports/courses/sociale-media/items/${itemId(1)}`;

async function renderPage(
  figures: ItemFigures | 'missing',
  permissions: Permission[] = ['answers.analyse', 'courses.write'],
) {
  const page = await render(ItemPage, {
    scopes: [analysisI18n, quizzesI18n],
    session: sessionOf(...permissions),
    routes: [{ path: '**', children: [] }],
    inputs: { slug: 'sociale-media', itemId: itemId(1) },
  });
  const request = page.http.expectOne(URL);
  if (figures === 'missing')
    request.flush(
      { code: 'report.item-unknown', message: '', requestId: '' },
      { status: 404, statusText: 'Not Found' },
    );
  else request.flush(figures);
  await page.settle();
  return page;
}

const link = (element: Element, words: string) =>
  [...element.querySelectorAll('a')].find((each) => each.textContent?.includes(words));

test('shows what people chose, and hides what would tell of a few', async () => {
  const { text, element } = await renderPage(itemFigures());
  expect(text()).toContain('a Ik vertel het door breekt');
  expect(text()).toContain('38 % 37 mensen');
  expect(text()).toContain('b Ik zwijg');
  expect(element.querySelectorAll('.parts .hatched')).toHaveLength(2);
  expect(text()).toContain('Eerste keer van 97 mensen, tot en met oktober 2026');
  await expectAccessible(element);
});

test('leads to where a new version is written, for who may', async () => {
  const { element } = await renderPage(itemFigures());
  expect(link(element, 'Maak nieuwe versie')?.getAttribute('href')).toBe(
    `/work/courses/sociale-media/quiz?question=${itemId(1)}`,
  );
});

test('leads there nobody else', async () => {
  const { element } = await renderPage(itemFigures(), ['answers.analyse']);
  expect(link(element, 'Maak nieuwe versie')).toBeUndefined();
});

test('walks through a scenario: who came where, what they chose and how it ended', async () => {
  const { text, element } = await renderPage(scenarioFigures());
  expect(text()).toContain('Situatie 1 Een foto in de app');
  expect(text()).toContain('31 % 30 mensen leidt naar situatie 2');
  expect(text()).toContain('Hier kwamen 31 % 30 mensen');
  expect(text()).toContain('leidt naar einde: Netjes opgelost');
  expect(text()).toMatch(/Hoe het afliep\s\S?\s?Gehaald Netjes opgelost 69 % 67 mensen/);
  expect(link(element, 'leidt naar situatie 2')?.getAttribute('href')).toBe('/#situation-s2');
  expect(link(element, 'Maak nieuwe versie')?.getAttribute('href')).toBe(
    `/work/courses/sociale-media/scenario/${itemId(1)}`,
  );
  await expectAccessible(element);
});

test('keeps versions that asked something else apart', async () => {
  const { text } = await renderPage(
    itemFigures({
      number: 3,
      earlier: [
        { number: 2, through: '2026-08', people: 40, right: { kind: 'shown', people: 20, percent: 50 } },
      ],
    }),
  );
  expect(text()).toContain('Oude versies');
  expect(text()).toContain('2 40 50 %');
});

test('a question that is not asked any more leads back to the list', async () => {
  const { text, element } = await renderPage('missing');
  expect(text()).toContain('Deze vraag is er niet (meer).');
  expect(link(element, 'Naar alle vragen')?.getAttribute('href')).toBe('/work/analysis/sociale-media');
});
