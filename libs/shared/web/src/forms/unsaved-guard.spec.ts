import { Component, DOCUMENT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Confirm, type ConfirmQuestion } from '../parts/confirm';
import { render } from '../testing';
import { type HasUnsaved, unsavedGuard, warnBeforeUnload } from './unsaved-guard';

@Component({ selector: 'ld-page-under-test', template: '' })
class Page implements HasUnsaved {
  unsaved = true;

  constructor() {
    warnBeforeUnload(this);
  }

  hasUnsaved(): boolean {
    return this.unsaved;
  }
}

@Component({ selector: 'ld-outside', template: '' })
class Outside {}

async function setup(answer: boolean) {
  const asked: ConfirmQuestion[] = [];
  const ask = async (question: ConfirmQuestion) => asked.push(question) > 0 && answer;
  await render(Outside, {
    routes: [
      { path: 'form', component: Page, canDeactivate: [unsavedGuard] },
      { path: 'elsewhere', children: [] },
    ],
    providers: [{ provide: Confirm, useValue: { ask, prepare: () => undefined } }],
  });
  const page = await (await RouterTestingHarness.create()).navigateByUrl('/form', Page);
  const leave = () => TestBed.inject(Router).navigateByUrl('/elsewhere');
  const reload = () => {
    const event = new Event('beforeunload', { cancelable: true });
    TestBed.inject(DOCUMENT).defaultView?.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { page, asked, leave, reload };
}

test('asks before unsaved work is left, and stays at a no', async () => {
  const { asked, leave, reload } = await setup(false);
  expect(await leave()).toBe(false);
  expect(asked[0]?.action).toBe('Verlaat zonder bewaren');
  expect(reload()).toBe(true);
});

test('leaves at a yes, and no longer holds the tab back', async () => {
  const { leave, reload } = await setup(true);
  expect(await leave()).toBe(true);
  expect(reload()).toBe(false);
});

test('does not ask when everything is saved', async () => {
  const { page, asked, leave, reload } = await setup(false);
  page.unsaved = false;
  expect(reload()).toBe(false);
  expect(await leave()).toBe(true);
  expect(asked).toEqual([]);
});
