import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DOCUMENT, ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type Sort } from '@angular/material/sort';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { saveFile, unitsInOrder } from '@leidraad/people/web';
import { type CompletionRow, STATUS_WORDS } from '@leidraad/reports/model';
import { inLanguage } from '@leidraad/shared/model';
import {
  ErrorMessages,
  type FilterOption,
  isMissing,
  LanguageService,
  LdEmptyState,
  LdErrorState,
  LdFilterMenu,
  LdIcon,
  LdLoad,
  LdPageHead,
  LdSearchField,
  LdSkeleton,
  SessionStore,
  watchChanges,
} from '@leidraad/shared/web';
import { ExemptDialogs } from '@leidraad/training/web';
import { CYCLE_STATUSES } from '@leidraad/training/model';
import { ReportsApi } from '../reports-api';
import {
  type CompletionFilters,
  queryOf,
  sortIn,
  statusesIn,
  type Tile,
  TILE_STATUSES,
  tileOf,
} from './completion-filters';
import { type ExemptionAsked, LdCompletionTable } from './completion-table';
import { LdCompletionTiles } from './completion-tiles';

const FRESH_MS = 6000;

const countOf = (rows: readonly CompletionRow[], known: ReadonlyMap<string, unknown>): number =>
  rows.filter((row) => known.has(row.cycleId)).length;

/** Who has done what, as far as one may see: tiles, filters and a list that follows what happens elsewhere. */
@Component({
  selector: 'ld-completion-page',
  imports: [
    MatButton,
    TranslocoPipe,
    LdCompletionTable,
    LdCompletionTiles,
    LdEmptyState,
    LdErrorState,
    LdFilterMenu,
    LdIcon,
    LdLoad,
    LdPageHead,
    LdSearchField,
    LdSkeleton,
  ],
  templateUrl: './completion-page.html',
  styleUrl: './completion-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompletionPage {
  // From the query string.
  readonly q = input<string>();
  readonly unitId = input<string>();
  readonly courseId = input<string>();
  readonly status = input<string>();
  readonly sort = input<string>();
  readonly direction = input<string>();

  private readonly api = inject(ReportsApi);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly messages = inject(ErrorMessages);
  private readonly exemptions = inject(ExemptDialogs);
  private readonly document = inject(DOCUMENT);
  protected readonly language = inject(LanguageService);

  private readonly filters = computed<CompletionFilters>(() => ({
    q: this.q(),
    unitId: this.unitId(),
    courseId: this.courseId(),
    status: this.status(),
    sort: this.sort(),
    direction: this.direction(),
  }));
  private readonly query = computed(() => queryOf(this.filters()));
  protected readonly list = this.api.completion(this.query);
  protected readonly tiles = this.api.tiles(() =>
    queryOf({ q: this.q(), unitId: this.unitId(), courseId: this.courseId() }),
  );
  private readonly units = this.api.units();
  private readonly mayListCourses = ['courses.write', 'courses.approve', 'training.assign'] as const;
  private readonly courses = this.api.courses(() =>
    this.mayListCourses.some((permission) => this.session.may(permission)),
  );

  protected readonly statuses = computed(() => statusesIn(this.status()));
  protected readonly tile = computed(() => tileOf(this.statuses()));
  protected readonly sortedBy = computed(() => sortIn(this.sort()));
  protected readonly sortDirection = computed(() => (this.direction() === 'desc' ? 'desc' : 'asc'));
  protected readonly anyFilter = computed(() =>
    Boolean(this.q() || this.unitId() || this.courseId() || this.statuses().length > 0),
  );
  protected readonly seesPeople = computed(() => this.session.may('people.read'));
  protected readonly mayExport = computed(() => this.session.may('completion.export'));
  protected readonly mayExempt = computed(() => this.session.may('training.assign'));
  /** Filters that cannot be; the list says so. */
  protected readonly wrongAddress = computed(() => isMissing(this.tiles.error()));
  protected readonly fresh = signal<ReadonlySet<string>>(new Set());
  protected readonly exporting = signal(false);
  protected readonly fault = signal<string | undefined>(undefined);

  protected readonly unitOptions = computed<FilterOption[]>(() =>
    this.units.hasValue()
      ? unitsInOrder(this.units.value()).map(({ unit, depth }) => ({ id: unit.id, label: unit.name, depth }))
      : [],
  );
  protected readonly courseOptions = computed<FilterOption[]>(() =>
    this.courses.hasValue()
      ? this.courses
          .value()
          .map(({ id, title }) => ({ id, label: inLanguage(title, this.language.current()).text }))
      : [],
  );
  protected readonly statusOptions = computed<FilterOption[]>(() => {
    const counts = this.tiles.hasValue() ? this.tiles.value().byStatus : {};
    return CYCLE_STATUSES.map((id) => ({
      id,
      label: STATUS_WORDS[id][this.language.current()],
      count: counts[id] ?? 0,
    }));
  });

  constructor() {
    watchChanges('completion', this.tiles, { reload: () => this.follow() });
  }

  protected show(change: CompletionFilters): void {
    void this.router.navigate([], {
      queryParams: Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value || null])),
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected press(tile: Tile): void {
    const again = this.tile() === tile;
    this.show({ status: again ? '' : TILE_STATUSES[tile].join(',') });
  }

  protected order({ active, direction }: Sort): void {
    this.show(
      direction === ''
        ? { sort: '', direction: '' }
        : { sort: active, direction: direction === 'desc' ? 'desc' : '' },
    );
  }

  protected clear(): void {
    this.show({ q: '', unitId: '', courseId: '', status: '' });
  }

  protected async exempt({ row, step }: ExemptionAsked): Promise<void> {
    const done = await this.exemptions.ask({
      step,
      cycleId: row.cycleId,
      name: row.displayName,
      course: inLanguage(row.courseTitle, this.language.current()).text,
      until: row.exemptUntil,
    });
    if (done) await this.follow();
  }

  protected async download(): Promise<void> {
    this.exporting.set(true);
    this.fault.set(undefined);
    try {
      const day = new Date().toISOString().slice(0, 10);
      saveFile(this.document, await this.api.export(this.query()), `leidraad-${day}.csv`);
      void this.announcer.announce(this.language.text('reports.export.done'));
    } catch (error) {
      this.fault.set(this.messages.of(error));
    } finally {
      this.exporting.set(false);
    }
  }

  /** Something changed elsewhere: the same rows again, what is different marked and said. */
  private async follow(): Promise<void> {
    const before = new Map(this.list.rows().map((row) => [row.cycleId, row.status]));
    // Who finishes moves down the list; the row comes along, so that nobody who watches it loses it.
    await this.list.refresh((rows) => countOf(rows, before) === before.size);
    const changed = this.list
      .rows()
      .filter((row) => before.has(row.cycleId) && before.get(row.cycleId) !== row.status);
    if (changed.length === 0) return;
    this.fresh.set(new Set(changed.map((row) => row.cycleId)));
    setTimeout(() => this.fresh.set(new Set()), FRESH_MS);
    const news = changed.map(
      (row) => `${row.displayName}: ${STATUS_WORDS[row.status][this.language.current()]}`,
    );
    void this.announcer.announce(news.join('. '), 'polite');
  }
}
