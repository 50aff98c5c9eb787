import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from './icon';

/** One filter that is on: "Afdeling Logistiek, Winkels Noord", pressed to change it, × to remove it. */
@Component({
  selector: 'ld-filter-chip',
  imports: [TranslocoPipe, LdIcon],
  template: `
    <button type="button" class="edit" (click)="edit.emit()">
      {{ field() }} <strong>{{ values().join(', ') }}</strong>
    </button>
    @if (removable()) {
      <button
        type="button"
        class="remove"
        [attr.aria-label]="'shared.filter.remove' | transloco: { field: field() }"
        (click)="remove.emit()"
      >
        <ld-icon name="close" />
      </button>
    }
  `,
  styleUrl: './filter-chip.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdFilterChip {
  readonly field = input.required<string>();
  readonly values = input.required<readonly string[]>();
  readonly removable = input(true);
  readonly edit = output<void>();
  readonly remove = output<void>();
}
