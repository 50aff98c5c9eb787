import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type EdgeView } from './canvas-views';

/** A choice on its line: its letter and points, and for who does not see the line where it comes from and leads to. */
@Component({
  selector: 'button[ldCanvasChip]',
  imports: [TranslocoPipe],
  template: `
    @let of = edge();
    <span class="ld-hidden">{{ 'scenario.canvas.choice' | transloco }}&ngsp;</span>
    <strong>{{ of.letter }}</strong>&ngsp;
    <span class="ld-hidden">{{ 'scenario.canvas.from' | transloco: { name: of.from } }}&ngsp;</span>
    <span aria-hidden="true">{{ 'scenario.canvas.points' | transloco: { points: of.points } }}</span>
    <span class="ld-hidden">{{
      'scenario.canvas.rest' | transloco: { points: of.points, to: of.to, breaks: of.breaks, best: of.isBest }
    }}</span>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CanvasChip {
  readonly edge = input.required<EdgeView>();
}
