import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon, LdNumberPipe } from '@leidraad/shared/web';
import { CompareState } from './compare-state';
import { FILTER_ICONS, ROW_FILTERS, type RowFilter } from './row-category';

/** What changed in numbers; each number shows those rows alone, and more than one shows them together. */
@Component({
  selector: 'ld-compare-toggles',
  imports: [TranslocoPipe, LdIcon, LdNumberPipe],
  template: `
    <div role="group" [attr.aria-label]="'policies.compare.filters' | transloco">
      @for (filter of shown(); track filter) {
        <button
          type="button"
          [class]="filter"
          [attr.aria-pressed]="state.filters().has(filter)"
          (click)="toggled.emit(filter)"
        >
          <ld-icon [name]="icons[filter]" />
          <strong>{{ state.filterCounts()[filter] | ldNumber }}</strong>
          {{ 'policies.compare.filter.' + filter | transloco: { count: state.filterCounts()[filter] } }}
        </button>
      }
    </div>
  `,
  styleUrl: './compare-toggles.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompareToggles {
  readonly toggled = output<RowFilter>();
  protected readonly state = inject(CompareState);
  protected readonly icons = FILTER_ICONS;
  protected readonly shown = computed(() =>
    ROW_FILTERS.filter((filter) => this.state.filterCounts()[filter] > 0 || this.state.filters().has(filter)),
  );
}
