import { Component } from '@angular/core';
import { z } from 'zod';
import { apiResource } from '../http/api-resource';
import { render } from '../testing';
import { LdLoad } from './load';

@Component({
  selector: 'ld-list-under-test',
  imports: [LdLoad],
  template: `@if (names.hasValue()) {
      <p>{{ names.value() }}</p>
    } @else {
      <ld-load [of]="names" />
    }`,
})
class List {
  protected readonly names = apiResource(() => '/api/names', z.array(z.string()));
}

test('a failed read can be tried again in its place', async () => {
  const { element, http, settle, text } = await render(List);
  http
    .expectOne('/api/names')
    .flush({ code: 'server.fault', message: 'Fout', requestId: 'r1' }, { status: 500, statusText: 'x' });
  await settle();
  expect(text()).toContain('Dit lukte niet');
  element.querySelector('button')?.click();
  await settle();
  http.expectOne('/api/names').flush(['Noor']);
  await settle();
  expect(text()).toBe('Noor');
});

test('an answer that breaks the contract is an error and not a broken page', async () => {
  const { http, settle, text } = await render(List);
  http.expectOne('/api/names').flush([1]);
  await settle();
  expect(text()).toContain('We kregen een antwoord dat we niet begrijpen');
});
