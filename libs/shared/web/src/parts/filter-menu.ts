import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from './icon';

export interface FilterOption {
  id: string;
  label: string;
  /** Steps to the right, for a tree. */
  depth?: number;
  count?: number;
}

/** One filter of a list: closed it says what it filters, open it lists the choices. `many`: more than one counts. */
@Component({
  selector: 'ld-filter-menu',
  imports: [MatMenuModule, TranslocoPipe, LdIcon],
  templateUrl: './filter-menu.html',
  styleUrl: './filter-menu.scss',
  host: { '[class.on]': 'chosen().length > 0' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdFilterMenu {
  readonly field = input.required<string>();
  readonly options = input.required<readonly FilterOption[]>();
  /** Ids that are on. */
  readonly chosen = input.required<readonly string[]>();
  readonly many = input(false);
  readonly changed = output<string[]>();

  protected readonly words = computed(() =>
    this.options()
      .filter((option) => this.chosen().includes(option.id))
      .map((option) => option.label)
      .join(', '),
  );

  protected pick(id: string, event: Event): void {
    const chosen = this.chosen();
    const off = chosen.includes(id);
    if (!this.many()) return this.changed.emit(off ? [] : [id]);
    // Several may be picked one after another; Escape or a click beside the list closes it.
    event.stopPropagation();
    this.changed.emit(off ? chosen.filter((other) => other !== id) : [...chosen, id]);
  }
}
