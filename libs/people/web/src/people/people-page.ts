import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PersonRow } from '@leidraad/people/model';
import {
  type FilterOption,
  LanguageService,
  LdEmptyState,
  LdErrorState,
  LdFilterMenu,
  LdIcon,
  LdPageHead,
  LdSearchField,
  LdSkeleton,
  LdStatusChip,
  SessionStore,
} from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { unitsInOrder } from '../units-in-order';
import { accountState } from './account-state';
import { LdCertificateTasks } from './certificate-tasks';

const STATUSES = ['active', 'left', 'all'] as const;

/** Who works here, as far as one may see, with search and filters in the address. */
@Component({
  selector: 'ld-people-page',
  imports: [
    RouterLink,
    MatButton,
    TranslocoPipe,
    LdCertificateTasks,
    LdEmptyState,
    LdErrorState,
    LdFilterMenu,
    LdIcon,
    LdPageHead,
    LdSearchField,
    LdSkeleton,
    LdStatusChip,
  ],
  templateUrl: './people-page.html',
  styleUrl: './people-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PeoplePage {
  // From the query string.
  readonly q = input<string>();
  readonly unitId = input<string>();
  readonly status = input<string>();

  private readonly api = inject(PeopleApi);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly language = inject(LanguageService);
  private readonly units = this.api.units('people.read');

  protected readonly shownStatus = computed(
    () => STATUSES.find((known) => known === this.status()) ?? 'active',
  );
  protected readonly list = this.api.people(() => {
    const query = new URLSearchParams();
    const words = this.q()?.slice(0, 100);
    const unitId = this.unitId();
    if (words) query.set('q', words);
    if (unitId) query.set('unitId', unitId);
    if (this.shownStatus() !== 'active') query.set('status', this.shownStatus());
    return query.toString();
  });
  protected readonly mayWrite = computed(() => this.session.may('people.write'));
  protected readonly tasks = this.api.certificateTasks(this.mayWrite);
  protected readonly anyFilter = computed(
    () => Boolean(this.q() || this.unitId()) || this.shownStatus() !== 'active',
  );
  protected readonly unitOptions = computed<FilterOption[]>(() =>
    this.units.hasValue()
      ? unitsInOrder(this.units.value()).map(({ unit, depth }) => ({ id: unit.id, label: unit.name, depth }))
      : [],
  );
  protected readonly statusOptions = computed<FilterOption[]>(() =>
    STATUSES.map((id) => ({ id, label: this.language.text(`people.status.${id}`) })),
  );
  protected readonly account = (row: PersonRow) => accountState(row);

  protected show(change: Record<string, string | undefined>): void {
    void this.router.navigate([], {
      queryParams: Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value || null])),
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected clear(): void {
    this.show({ q: '', unitId: '', status: '' });
  }
}
