import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { topicWords } from '@leidraad/policies/model';
import {
  type FilterOption,
  LanguageService,
  LdFilterMenu,
  LdIcon,
  LdNumberPipe,
  LdSearchField,
} from '@leidraad/shared/web';
import { facetsOf, REVIEW_FILTERS, type ReviewView } from './clause-rows';
import { ReviewState } from './review-state';

type Facet = 'norms' | 'addressees' | 'topics' | 'sureness';

/** Which clauses to see: by decision (each with its number), by label, and by words. */
@Component({
  selector: 'ld-review-filters',
  imports: [TranslocoPipe, LdFilterMenu, LdIcon, LdNumberPipe, LdSearchField],
  templateUrl: './review-filters.html',
  styleUrl: './review-filters.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReviewFilters {
  protected readonly state = inject(ReviewState);
  private readonly language = inject(LanguageService);
  protected readonly filters = REVIEW_FILTERS;
  protected readonly icons = {
    all: undefined,
    open: 'circle',
    clean: 'verified',
    warned: 'warning',
    adopted: 'check_circle',
    rejected: 'block',
    ambiguous: 'help',
  } as const;

  /** One menu for each part of a label that tells clauses apart. */
  protected readonly facets = computed(() => {
    const version = this.state.version();
    if (!version) return [];
    const found = facetsOf(version);
    return (['norms', 'addressees', 'topics', 'sureness'] as const).flatMap((facet) => {
      const options = found[facet].map(([id, count]): FilterOption => ({
        id,
        count,
        label: this.label(facet, id),
      }));
      const chosen: readonly string[] = this.state.view()[facet];
      return options.length > 1 || chosen.length > 0 ? [{ facet, options, chosen }] : [];
    });
  });

  protected choose(facet: Facet, ids: string[]): void {
    this.state.see({ [facet]: ids } as Partial<ReviewView>);
  }

  private label(facet: Facet, id: string): string {
    if (facet === 'norms') return this.language.text(`shared.norm.${id}`, { polarity: 'none' });
    if (facet === 'addressees') return this.language.text(`shared.addressee.${id}`);
    if (facet === 'topics') return topicWords(id, this.language.current());
    return this.language.text(`policies.sureness.${id}`);
  }
}
