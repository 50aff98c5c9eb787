import { Component } from '@angular/core';
import { expectAccessible, render } from '../testing';
import { LdKnot } from './knot';
import { LdSpine } from './spine';

@Component({
  selector: 'ld-lesson-under-test',
  imports: [LdSpine, LdKnot],
  template: `
    <ld-spine clause="4.2" text="Deel dit niet.">
      <ld-knot heading="De regel" norm="Mag niet"><p>Zet dit nergens neer.</p></ld-knot>
      <ld-knot heading="Waarom?" [last]="true"><p>Iemand kan het doorsturen.</p></ld-knot>
    </ld-spine>
  `,
})
class Lesson {}

test('the quotation comes first and what follows from it hangs under it, in order', async () => {
  const { element, text } = await render(Lesson);
  expect([...element.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
    'De regel',
    'Waarom?',
  ]);
  expect(text()).toMatch(/Deel dit niet.*De regel.*Mag niet.*Waarom/);
  expect(element.querySelector('ld-knot.last')?.textContent).toContain('doorsturen');
  await expectAccessible(element);
});
