import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Connection } from '../http/connection';
import { expectAccessible, render } from '../testing';
import { LdFocusShell } from './focus-shell';

@Component({
  selector: 'ld-lesson-under-test',
  imports: [LdFocusShell],
  template: `
    <ld-focus-shell title="Sociale media" back="/" saveState="saved">
      <h1>Privacy</h1>
      <button slot="foot" type="button">Volgende</button>
    </ld-focus-shell>
  `,
})
class Lesson {}

test('has the way back, the title, what is saved, and the foot after the page', async () => {
  const { element, text } = await render(Lesson);
  expect(element.querySelector('header a')?.getAttribute('aria-label')).toBe('Terug');
  expect(text()).toMatch(/Sociale media.*Opgeslagen.*Privacy.*Volgende/);
  expect(element.querySelector('main')?.textContent).not.toContain('Volgende');
  await expectAccessible(element);
});

test('without a connection the bar says so', async () => {
  const { settle, text } = await render(Lesson);
  TestBed.inject(Connection).report(false);
  await settle();
  expect(text()).toContain('Geen verbinding');
});
