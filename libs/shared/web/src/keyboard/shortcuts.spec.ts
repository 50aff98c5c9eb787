import { Component, inject } from '@angular/core';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { render } from '../testing';
import { Shortcuts } from './shortcuts';

@Component({
  selector: 'ld-page-under-test',
  template: '<main><input type="search" /><textarea></textarea></main>',
  host: { '(document:keydown)': 'shortcuts.pressed($event)' },
})
class Page {
  readonly shortcuts = inject(Shortcuts);
  constructor() {
    this.shortcuts.add({ keys: 'A', text: 'shared.shell.back' });
  }
}

async function setup() {
  const page = await render(Page);
  document.body.append(page.element);
  const press = (key: string, on: Element = document.body) =>
    on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return { ...page, press };
}

test('/ goes to the search field, but not while typing', async () => {
  const { element, press } = await setup();
  const typing = element.querySelector('textarea');
  typing?.focus();
  press('/', typing ?? undefined);
  expect(document.activeElement).toBe(typing);
  press('/');
  expect(document.activeElement?.getAttribute('type')).toBe('search');
});

test('? lists what the page and every page understand', async () => {
  const { fixture, press } = await setup();
  press('?');
  await new Promise((resolve) => setTimeout(resolve, 100));
  const dialog = await TestbedHarnessEnvironment.documentRootLoader(fixture).getHarness(MatDialogHarness);
  expect(await dialog.getContentText()).toMatch(/A\s*Terug[\s\S]*\/\s*Zoeken[\s\S]*\?/);
  await dialog.close();
});
