import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { LanguageService } from '../language/language-service';
import { render, sessionOf } from '../testing';
import { initialsOf } from './session';
import { SessionStore } from './session-store';
import { ThemeService } from './theme-service';

@Component({ selector: 'ld-page-under-test', template: '' })
class Page {
  readonly session = inject(SessionStore);
}

async function setup() {
  const { fixture, http } = await render(Page);
  return { http, session: fixture.componentInstance.session };
}
const soon = () => new Promise((resolve) => setTimeout(resolve));

test('asks who is signed in once, however many guards want to know', async () => {
  const { http, session } = await setup();
  const answers = Promise.all([session.ready(), session.ready()]);
  http.expectOne('/api/people/me').flush(sessionOf('courses.write'));
  expect(await answers).toEqual([true, true]);
  expect(session.may('courses.write')).toBe(true);
  expect(session.may('people.write')).toBe(false);
});

test('nobody signed in is an answer, a broken server is not', async () => {
  const { http, session } = await setup();
  const nobody = session.ready();
  http.expectOne('/api/people/me').flush({ code: 'session.needed' }, { status: 401, statusText: 'x' });
  expect(await nobody).toBe(false);
  const broken = session.ready();
  http.expectOne('/api/people/me').flush({ code: 'server.fault' }, { status: 500, statusText: 'x' });
  await expect(broken).rejects.toMatchObject({ code: 'server.fault' });
});

test('language and appearance of the account count on a new device', async () => {
  const { http, session } = await setup();
  const account = sessionOf();
  const ready = session.ready();
  http
    .expectOne('/api/people/me')
    .flush({ ...account, person: { ...account.person, language: 'en', theme: 'dark' } });
  await ready;
  expect(TestBed.inject(LanguageService).current()).toBe('en');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  TestBed.inject(ThemeService).show('system');
});

test('a language chosen just before signing in goes before the one of the account, and is kept with it', async () => {
  const { http, session } = await setup();
  await TestBed.inject(LanguageService).choose('en');
  const signedIn = session.signIn('noor', 'een lang wachtwoord');
  http.expectOne('/api/sessions').flush(sessionOf());
  await soon();
  http.expectOne('/api/people/me').flush(sessionOf());
  await signedIn;
  expect(TestBed.inject(LanguageService).current()).toBe('en');
  expect(http.expectOne('/api/people/me/preferences').request.body).toEqual({ language: 'en' });
});

test('signing out forgets who it was', async () => {
  const { http, session } = await setup();
  const ready = session.ready();
  http.expectOne('/api/people/me').flush(sessionOf());
  await ready;
  const out = session.signOut();
  http.expectOne({ method: 'DELETE', url: '/api/sessions/current' }).flush(null);
  await out;
  expect(session.person()).toBeUndefined();
});

test.each([
  ['Noor Bakker', 'NB'],
  ['Anna van den Berg', 'AB'],
  ['Şahin', 'Ş'],
])('initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
