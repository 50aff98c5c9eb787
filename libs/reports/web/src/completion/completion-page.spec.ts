import { LiveAnnouncer } from '@angular/cdk/a11y';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { type CompletionRow } from '@leidraad/reports/model';
import { type Permission } from '@leidraad/shared/model';
import { ChangeStream } from '@leidraad/shared/web';
import { expectAccessible, render, sessionOf } from '@leidraad/shared/web/testing';
import { reportsI18n } from '../i18n';
import { completionRow, tiles } from '../testing/examples';
import { CompletionPage } from './completion-page';

const HR: Permission[] = ['completion.read', 'completion.export', 'people.read', 'training.assign'];

async function renderPage(rows: CompletionRow[], inputs: Record<string, unknown> = {}, permissions = HR) {
  let change: () => void = () => undefined;
  const page = await render(CompletionPage, {
    scopes: [reportsI18n],
    session: sessionOf(...permissions),
    routes: [{ path: '**', children: [] }],
    inputs: {
      q: undefined,
      unitId: undefined,
      courseId: undefined,
      status: undefined,
      sort: undefined,
      direction: undefined,
      ...inputs,
    },
    providers: [
      {
        provide: ChangeStream,
        useValue: { listen: (_topic: string, heard: () => void) => ((change = heard), () => undefined) },
      },
    ],
  });
  const list = page.http.expectOne((request) => request.url.split('?')[0] === '/api/completion');
  list.flush({ rows, next: null, total: rows.length });
  page.http.expectOne((request) => request.url.startsWith('/api/completion/tiles')).flush(tiles);
  page.http.expectOne('/api/units?permission=completion.read').flush([]);
  page.http.match('/api/courses').forEach((request) => request.flush([]));
  await page.settle();
  return { ...page, asked: list.request.url, changeElsewhere: () => change() };
}

const button = (element: Element, words: string) =>
  [...element.querySelectorAll('button')].find((each) =>
    each.textContent?.includes(words),
  ) as HTMLButtonElement;

test('shows counts with what they are of, and each row with its status in words', async () => {
  const { text, element } = await renderPage([
    completionRow(1),
    completionRow(2, { status: 'completed', completedOn: '2026-09-13', validUntil: '2027-09-12' }),
  ]);
  expect(text()).toContain('92,6 % 50 van 54 trainingen');
  expect(text()).toContain('Te laat 12 dagen');
  expect(text()).toContain('Afgerond 6 dagen op tijd');
  expect(element.querySelector('a.name')?.getAttribute('href')).toMatch(/^\/work\/people\//);
  await expectAccessible(element);
});

test('asks for what the address says, and a tile changes the address', async () => {
  const { asked, element, settle } = await renderPage([completionRow(1)], {
    status: 'overdue',
    sort: 'name',
    direction: 'desc',
  });
  expect(asked).toBe('/api/completion?status=overdue&sort=name&direction=desc');
  const tile = button(element, 'Te laat');
  expect(tile.getAttribute('aria-pressed')).toBe('true');
  button(element, 'Vrijgesteld').click();
  await settle();
  expect(TestBed.inject(Router).url).toBe('/?status=exempt');
});

test('follows a change elsewhere without a reload: the row changes and it is said', async () => {
  const { http, settle, text, changeElsewhere, element } = await renderPage([
    completionRow(1),
    completionRow(2),
  ]);
  const said = jest.spyOn(TestBed.inject(LiveAnnouncer), 'announce');
  changeElsewhere();
  await settle();
  http.expectOne('/api/completion').flush({
    rows: [completionRow(1), completionRow(2, { status: 'completed-late', completedOn: '2026-09-30' })],
    next: null,
    total: 2,
  });
  await settle();
  expect(text()).toContain('Te laat afgerond 11 dagen te laat');
  expect(said).toHaveBeenCalledWith('Medewerker 2: Te laat afgerond', 'polite');
  expect(element.querySelectorAll('tr.fresh')).toHaveLength(1);
});

test('a manager sees the team: status only, no links, no export', async () => {
  const { text, element } = await renderPage([completionRow(1)], {}, ['completion.read']);
  expect(text()).toContain('Mijn team');
  expect(button(element, 'Exporteer')).toBeUndefined();
  expect(element.querySelector('a.name')).toBeNull();
});

test('nobody fits: says so and offers to clear the filters', async () => {
  const { text, element } = await renderPage([], { q: 'zzz' });
  expect(text()).toContain('Niemand past bij deze filters.');
  await expectAccessible(element);
});

test('the export asks for the same filters', async () => {
  const { element, http, settle } = await renderPage([completionRow(1)], { status: 'overdue' });
  button(element, 'Exporteer').click();
  await settle();
  http
    .expectOne('/api/completion/export.csv?status=overdue')
    .flush(new Blob(), { status: 503, statusText: 'Later' });
  await settle();
  expect(element.querySelector('[role=alert]')?.textContent).not.toBe('');
});
