import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterOutlet } from '@angular/router';
import { render } from '../testing';
import { PageFocus } from './page-focus';

@Component({ selector: 'ld-one', template: '<h1>Een</h1>' })
class One {}
@Component({ selector: 'ld-two', template: '<h1>Twee</h1><input />' })
class Two {}
@Component({
  selector: 'ld-root-under-test',
  imports: [RouterOutlet],
  template: '<main><router-outlet /></main>',
})
class Root {}

async function setup() {
  const routes = [
    { path: 'one', component: One },
    { path: 'two', component: Two },
  ];
  const page = await render(Root, { routes });
  document.body.append(page.element);
  TestBed.inject(PageFocus).start();
  const router = TestBed.inject(Router);
  const go = async (url: string) => {
    await router.navigateByUrl(url);
    await page.settle();
  };
  return { ...page, go };
}

test('focus goes to the heading of the new page, not on the first one', async () => {
  const { go } = await setup();
  await go('/one');
  expect(document.activeElement).toBe(document.body);
  await go('/two');
  expect(document.activeElement?.textContent).toBe('Twee');
});

test('a filter in the address is the same page: focus stays', async () => {
  const { element, go } = await setup();
  await go('/one');
  await go('/two');
  element.querySelector('input')?.focus();
  await go('/two?status=overdue');
  expect(document.activeElement?.tagName).toBe('INPUT');
});
