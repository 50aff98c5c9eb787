import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '@leidraad/shared/web';
import { REVIEW_FILTERS } from './clause-rows';
import { ReviewState } from './review-state';

/** Which clauses to see, each with its number. */
@Component({
  selector: 'ld-review-filters',
  imports: [TranslocoPipe, LdIcon],
  template: `
    @if (state.counts(); as counts) {
      <div role="group" [attr.aria-label]="'policies.review.filters' | transloco">
        @for (filter of filters; track filter) {
          @if (filter === 'all' || filter === 'open' || counts[filter] > 0) {
            <button
              type="button"
              [attr.aria-pressed]="state.filter() === filter"
              (click)="state.filter.set(filter)"
            >
              @if (icons[filter]; as icon) {
                <ld-icon [name]="icon" />
              }
              {{ 'policies.filter.' + filter | transloco }} <strong>{{ counts[filter] }}</strong>
            </button>
          }
        }
      </div>
    }
  `,
  styleUrl: './review-filters.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReviewFilters {
  protected readonly state = inject(ReviewState);
  protected readonly filters = REVIEW_FILTERS;
  protected readonly icons = {
    all: undefined,
    open: 'circle',
    adopted: 'check_circle',
    rejected: 'block',
    ambiguous: 'help',
  } as const;
}
