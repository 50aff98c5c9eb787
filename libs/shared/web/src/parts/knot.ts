import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A heading with its bead on the spine, and what belongs to it. `norm` is the chip beside it: "Mag niet". */
@Component({
  selector: 'ld-knot',
  template: `
    <div class="head">
      <h2>{{ heading() }}</h2>
      @if (norm(); as word) {
        <span class="norm">{{ word }}</span>
      }
    </div>
    <ng-content />
  `,
  styleUrl: './knot.scss',
  host: { '[class.last]': 'last()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdKnot {
  readonly heading = input.required<string>();
  readonly norm = input<string>();
  readonly last = input(false);
}
