import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { runsOf } from './find-in-text';

/** Text with what was searched for marked. */
@Component({
  selector: 'ld-marked-text',
  template: `
    @for (run of runs(); track $index) {
      @if (run.hit) {
        <mark>{{ run.text }}</mark>
      } @else {
        <span>{{ run.text }}</span>
      }
    }
  `,
  styleUrl: './marked-text.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MarkedText {
  readonly text = input.required<string>();
  readonly search = input('');
  protected readonly runs = computed(() => runsOf(this.text(), this.search()));
}
