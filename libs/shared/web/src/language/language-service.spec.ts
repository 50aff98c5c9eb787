import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoPipe } from '@jsverse/transloco';
import { render, sessionOf } from '../testing';
import { LanguageService } from './language-service';

@Component({
  selector: 'ld-page-under-test',
  imports: [TranslocoPipe],
  template: `{{ 'shared.typed.wrong' | transloco: { count: 2 } }} {{ language.text('shared.loading') }}`,
})
class Page {
  protected readonly language = inject(LanguageService);
}

test('switching shows the other language at once, without loading the page again', async () => {
  const { settle, text } = await render(Page);
  expect(text()).toBe('Het zijn 2 mensen. Even laden');
  await TestBed.inject(LanguageService).choose('en');
  await settle();
  expect(text()).toBe('It is 2 people. Loading');
});

test('the choice is kept on this device, and with the account of who is signed in', async () => {
  const { http } = await render(Page, { session: sessionOf() });
  await TestBed.inject(LanguageService).choose('en');
  expect(JSON.parse(localStorage.getItem('leidraad.preferences') ?? '{}')).toMatchObject({ language: 'en' });
  const request = http.expectOne('/api/people/me/preferences');
  expect(request.request.method).toBe('PUT');
  expect(request.request.body).toEqual({ language: 'en' });
});

test('the language of the page is on its root element', async () => {
  await render(Page);
  localStorage.setItem('leidraad.preferences', '{"language":"en"}');
  await TestBed.inject(LanguageService).start();
  TestBed.tick();
  expect(document.documentElement.lang).toBe('en');
});
