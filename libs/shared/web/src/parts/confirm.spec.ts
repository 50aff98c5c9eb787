import { Component, inject } from '@angular/core';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { MatButtonHarness } from '@angular/material/button/testing';
import { MatDialogHarness } from '@angular/material/dialog/testing';
import { expectAccessible, render } from '../testing';
import { Confirm } from './confirm';

@Component({ selector: 'ld-page-under-test', template: '' })
class Page {
  readonly confirm = inject(Confirm);
}

const question = {
  title: 'Trek de toewijzing in',
  text: '12 mensen hoeven dit niet meer te doen.',
  action: 'Trek in',
};

async function setup() {
  const { fixture } = await render(Page);
  const loader = TestbedHarnessEnvironment.documentRootLoader(fixture);
  const answer = fixture.componentInstance.confirm.ask(question);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const dialog = await loader.getHarness(MatDialogHarness);
  return { answer, dialog };
}

test('the consequence stands in the dialog and the button names the action', async () => {
  const { answer, dialog } = await setup();
  expect(await dialog.getTitleText()).toBe(question.title);
  expect(await dialog.getContentText()).toContain('12 mensen');
  await expectAccessible(document.querySelector('mat-dialog-container') ?? document.body);
  await (await dialog.getHarness(MatButtonHarness.with({ text: 'Trek in' }))).click();
  expect(await answer).toBe(true);
});

test('leaving the dialog is a no', async () => {
  const { answer, dialog } = await setup();
  await dialog.close();
  expect(await answer).toBe(false);
});
