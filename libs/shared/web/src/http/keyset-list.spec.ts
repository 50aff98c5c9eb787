import { Component, signal } from '@angular/core';
import { pageOf } from '@leidraad/shared/model';
import { z } from 'zod';
import { render } from '../testing';
import { KeysetList } from './keyset-list';

@Component({ selector: 'ld-with-a-list', template: '{{ list.rows().join() }}' })
class WithAList {
  readonly url = signal('/api/things?q=a');
  readonly list = new KeysetList(() => this.url(), pageOf(z.string()));
}

const page = (rows: string[], next: string | null) => ({ rows, next, total: 3 });

async function renderTwoPages() {
  const rendered = await render(WithAList);
  const { http, settle } = rendered;
  const { list } = rendered.fixture.componentInstance;
  http.expectOne('/api/things?q=a').flush(page(['1', '2'], 'after-2'));
  await settle();
  void list.more();
  http.expectOne('/api/things?q=a&cursor=after-2').flush(page(['3'], null));
  await settle();
  return { ...rendered, list };
}

test('adds pages until there are no more', async () => {
  const { list } = await renderTwoPages();
  expect(list.rows()).toEqual(['1', '2', '3']);
  expect(list.hasMore()).toBe(false);
});

test('refreshes all pages it shows in one go', async () => {
  const { list, http, settle } = await renderTwoPages();
  void list.refresh();
  http.expectOne('/api/things?q=a').flush(page(['1', 'two'], 'after-two'));
  await settle();
  expect(list.rows()).toEqual(['1', '2', '3']);
  http.expectOne('/api/things?q=a&cursor=after-two').flush(page(['3'], null));
  await settle();
  expect(list.rows()).toEqual(['1', 'two', '3']);
});

test('refreshing reads on until a row that moved down is there again', async () => {
  const { fixture, http, settle } = await render(WithAList);
  const { list } = fixture.componentInstance;
  http.expectOne('/api/things?q=a').flush(page(['1', '2'], 'after-2'));
  await settle();
  void list.refresh((rows) => rows.includes('1'));
  http.expectOne('/api/things?q=a').flush(page(['2', '3'], 'after-3'));
  await settle();
  http.expectOne('/api/things?q=a&cursor=after-3').flush(page(['1'], null));
  await settle();
  expect(list.rows()).toEqual(['2', '3', '1']);
});

test('keeps the rows while another question is asked, and forgets late answers', async () => {
  const { fixture, list, http, settle } = await renderTwoPages();
  fixture.componentInstance.url.set('/api/things?q=b');
  await settle();
  const late = http.expectOne('/api/things?q=b');
  expect(list.rows()).toEqual(['1', '2', '3']);
  fixture.componentInstance.url.set('/api/things?q=c');
  await settle();
  http.expectOne('/api/things?q=c').flush(page(['c'], null));
  await settle();
  late.flush(page(['b'], null));
  await settle();
  expect(list.rows()).toEqual(['c']);
});

test('a failing refresh leaves what is shown', async () => {
  const { list, http, settle } = await renderTwoPages();
  void list.refresh();
  http.expectOne('/api/things?q=a').flush({ code: 'x' }, { status: 500, statusText: 'Oops' });
  await settle();
  expect(list.rows()).toEqual(['1', '2', '3']);
  expect(list.error()).toBeUndefined();
});
