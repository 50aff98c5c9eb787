import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { type ScenarioLayout } from './layout';
import { type Size, type View } from './view';

const WIDTH = 160;
const HEIGHT = 110;

/** The whole scenario in small, with the part that is in view; a press goes there. The outline does the same by keyboard. */
@Component({
  selector: 'ld-minimap',
  template: `
    <svg
      [attr.width]="width"
      [attr.height]="height"
      [attr.viewBox]="'0 0 ' + width + ' ' + height"
      aria-hidden="true"
      (pointerdown)="press($event)"
      (pointermove)="$event.buttons === 1 && press($event)"
    >
      @for (box of boxes(); track $index) {
        <rect [attr.x]="box.x" [attr.y]="box.y" [attr.width]="box.width" [attr.height]="box.height" rx="1" />
      }
      @let seen = inView();
      <rect
        class="view"
        [attr.x]="seen.x"
        [attr.y]="seen.y"
        [attr.width]="seen.width"
        [attr.height]="seen.height"
      />
    </svg>
  `,
  styleUrl: './minimap.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Minimap {
  readonly layout = input.required<ScenarioLayout>();
  readonly view = input.required<View>();
  readonly window = input.required<Size>();
  /** A point of the scenario to go to. */
  readonly chosen = output<{ x: number; y: number }>();

  protected readonly width = WIDTH;
  protected readonly height = HEIGHT;
  private readonly scale = computed(() =>
    Math.min(WIDTH / this.layout().width, HEIGHT / this.layout().height),
  );
  protected readonly boxes = computed(() =>
    [...this.layout().boxes.values()].map((box) => ({
      x: box.x * this.scale(),
      y: box.y * this.scale(),
      width: Math.max(box.width * this.scale(), 2),
      height: Math.max(box.height * this.scale(), 2),
    })),
  );
  protected readonly inView = computed(() => {
    const { x, y, zoom } = this.view();
    const { width, height } = this.window();
    const scale = this.scale();
    return { x: x * scale, y: y * scale, width: (width / zoom) * scale, height: (height / zoom) * scale };
  });

  protected press(event: PointerEvent): void {
    this.chosen.emit({ x: event.offsetX / this.scale(), y: event.offsetY / this.scale() });
  }
}
