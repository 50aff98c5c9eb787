import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type DrawnThreads, GUTTER } from './thread-lines';

/** The threads between the two columns. A picture: the rows say the same in words. */
@Component({
  selector: 'ld-thread-gutter',
  template: `
    <svg aria-hidden="true" focusable="false" [attr.width]="width" [attr.height]="height()">
      @for (path of threads().pale; track $index) {
        <path class="pale" [attr.d]="path" />
      }
      @for (path of threads().lines; track $index) {
        <path [attr.d]="path" />
      }
      @for (bead of threads().beads; track $index) {
        <circle r="5" [class.open]="bead.open" [attr.cx]="bead.x" [attr.cy]="bead.y" />
      }
      @for (label of threads().labels; track $index) {
        <text text-anchor="middle" [attr.x]="label.x" [attr.y]="label.y">{{ label.text }}</text>
      }
    </svg>
  `,
  styleUrls: ['./thread-strokes.scss', './thread-gutter.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdThreadGutter {
  readonly threads = input.required<DrawnThreads>();
  /** Of the list, in pixels. */
  readonly height = input.required<number>();
  protected readonly width = GUTTER;
}
