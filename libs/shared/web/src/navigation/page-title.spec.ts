import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterOutlet, TitleStrategy } from '@angular/router';
import { LanguageService } from '../language/language-service';
import { render } from '../testing';
import { PageTitle } from './page-title';

@Component({ selector: 'ld-root-under-test', imports: [RouterOutlet], template: '<router-outlet />' })
class Root {}
@Component({ selector: 'ld-one', template: '' })
class One {}

test('the title of the window is the text of the route, follows the language, and gives way to a name', async () => {
  const { settle } = await render(Root, {
    routes: [
      { path: 'one', component: One, title: 'shared.signIn.title' },
      { path: 'two', component: One },
    ],
    providers: [{ provide: TitleStrategy, useExisting: PageTitle }],
  });
  const go = (url: string) => TestBed.inject(Router).navigateByUrl(url).then(settle);
  await go('/one');
  expect(document.title).toBe('Log in – Leidraad');
  await TestBed.inject(LanguageService).show('en');
  await settle();
  expect(document.title).toBe('Sign in – Leidraad');
  TestBed.inject(PageTitle).set('Noor Bakker');
  await settle();
  expect(document.title).toBe('Noor Bakker – Leidraad');
  await go('/two');
  expect(document.title).toBe('Leidraad');
});
