import {
  ApplicationRef,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { BreakpointObserver } from '@angular/cdk/layout';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { categoryOf, type ComparedRelation, countChanges } from '@leidraad/policies/model';
import { inLanguage } from '@leidraad/shared/model';
import {
  type HasUnsaved,
  LanguageService,
  LdBlockedButton,
  LdEmptyState,
  LdIcon,
  LdLoad,
  LdPageHead,
  Shortcuts,
  warnBeforeUnload,
} from '@leidraad/shared/web';
import { map } from 'rxjs';
import { CompareLegend } from './compare-legend';
import { CompareList } from './compare-list';
import { CompareState, type Rename } from './compare-state';
import { CompareToggles } from './compare-toggles';
import { ComparisonApi } from './comparison-api';
import { ComparisonWrites } from './comparison-writes';
import { filtersOf, type RowFilter } from './row-category';
import { RowDialogs } from './row-dialogs';

const NARROW = '(max-width: 1099.98px)';
/** From this share of changed rows on two texts are no versions of each other. */
const NEW_DOCUMENT = 0.8;
/** With fewer rows a share says little. */
const FEW_ROWS = 10;

/** Was–wordt: a version beside the one it was made from (or `with` another), for whoever writes or approves it. */
@Component({
  selector: 'ld-compare-page',
  imports: [
    MatButton,
    MatIconButton,
    MatMenuModule,
    RouterLink,
    TranslocoPipe,
    CompareLegend,
    CompareList,
    CompareToggles,
    LdBlockedButton,
    LdEmptyState,
    LdIcon,
    LdLoad,
    LdPageHead,
  ],
  templateUrl: './compare-page.html',
  styleUrl: './compare-page.scss',
  providers: [ComparisonWrites, CompareState, RowDialogs],
  host: { '(window:beforeprint)': 'print(true)', '(window:afterprint)': 'print(false)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ComparePage implements HasUnsaved {
  readonly slug = input.required<string>();
  readonly number = input.required<string>();
  /** Number of the version it is put beside; none for the one it was made from. */
  readonly with = input<string>();
  /** Which rows to show, and how: part of the address, so that a link shows the same. */
  readonly show = input<string>();
  readonly view = input<string>();

  protected readonly state = inject(CompareState);
  protected readonly dialogs = inject(RowDialogs);
  private readonly router = inject(Router);
  private readonly language = inject(LanguageService);
  private readonly app = inject(ApplicationRef);
  private readonly list = viewChild(CompareList);

  protected readonly loaded = inject(ComparisonApi).compared(this.slug, this.number, this.with);
  protected readonly printing = signal(false);
  /** What goes on paper: every sentence, or the changes with what is unchanged in one line. */
  protected readonly paper = signal<'all' | 'changes'>('all');
  protected readonly papers = ['all', 'changes'] as const;
  /** Confirmed on this visit: the page says so and leads on. */
  protected readonly confirmed = signal(false);
  private readonly isNarrow = toSignal(
    inject(BreakpointObserver)
      .observe(NARROW)
      .pipe(map(({ matches }) => matches)),
    { initialValue: false },
  );
  /** What fits: on a narrow screen one text, on paper both columns. */
  protected readonly shownView = computed((): 'side' | 'one' => {
    if (this.printing()) return 'side';
    return this.isNarrow() || this.view() === 'one' ? 'one' : 'side';
  });
  protected readonly views = ['side', 'one'] as const;
  protected readonly canChooseView = computed(() => !this.isNarrow());
  protected readonly comparison = this.state.comparison;
  protected readonly crumbs = computed(() => {
    const comparison = this.comparison();
    const base = [{ label: this.language.text('policies.work.title'), link: '/work/policies' }];
    if (!comparison) return base;
    const name = inLanguage(comparison.title, this.language.current()).text;
    const link = `/work/policies/${comparison.slug}`;
    return [
      ...base,
      { label: name, link },
      { label: this.language.text('policies.versions.title'), link: `${link}/versions` },
    ];
  });
  protected readonly sizes = computed(() => {
    const relations = this.comparison()?.relations ?? [];
    return {
      before: relations.reduce((sum, { from }) => sum + from.length, 0),
      after: relations.reduce((sum, { to }) => sum + to.length, 0),
    };
  });
  protected readonly policyLink = computed(() => ['/work/policies', this.slug()]);
  /** By its id: its number may change when approval is asked for. */
  protected readonly policyVersion = computed(() => ({ number: this.comparison()?.new.versionId }));
  protected readonly open = computed(() => this.state.counts().open);
  protected readonly openWording = computed(() =>
    this.state.relations().filter(({ needsLook, change }) => needsLook && change === 'cosmetic'),
  );
  protected readonly openWordings = computed(() => countChanges(this.openWording()).open);
  /** Whether looking at changes is asked here, or was done: of two versions laid side by side it never is. */
  protected readonly tellsLooks = computed(() =>
    this.state
      .relations()
      .some(({ needsLook, lookedAt, overrules }) => needsLook || lookedAt !== null || overrules.length > 0),
  );
  protected readonly isEqual = computed(() =>
    this.state.relations().every(({ kind, change }) => kind === 'same' && change === 'none'),
  );
  protected readonly looksNew = computed(() => {
    const all = this.state.relations();
    const changed = all.filter((row) => !['unchanged', 'moved', 'renamed'].includes(categoryOf(row)));
    return all.length >= FEW_ROWS && changed.length / all.length > NEW_DOCUMENT;
  });
  protected readonly blockers = computed(() =>
    this.open() > 0 ? [this.language.text('policies.compare.blocked', { count: this.open() })] : [],
  );

  constructor() {
    inject(Shortcuts).add(
      { keys: 'J', text: 'policies.compare.keyNext' },
      { keys: 'K', text: 'policies.compare.keyPrevious' },
      { keys: 'I', text: 'policies.compare.keySubstantive' },
      { keys: 'T', text: 'policies.compare.keyWording' },
      { keys: '␣', text: 'policies.compare.keyLook' },
    );
    effect(() => {
      if (!this.loaded.hasValue()) return;
      const loaded = this.loaded.value();
      untracked(() => this.comparison.set(loaded));
    });
    effect(() => this.state.filters.set(filtersOf(this.show())));
    warnBeforeUnload(this);
  }

  hasUnsaved(): boolean {
    return this.state.drafts().size > 0;
  }

  protected filter(filter: RowFilter): void {
    this.state.toggleFilter(filter);
    const show = [...this.state.filters()].join(',') || null;
    void this.router.navigate([], { queryParams: { show }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected choose(view: 'side' | 'one'): void {
    const queryParams = { view: view === 'one' ? view : null };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  /** To the first change that nobody looked at. */
  protected goToOpen(): void {
    const first = this.state.relations().find(({ needsLook }) => needsLook);
    if (!first) return;
    if (this.state.rows().every(({ id }) => id !== first.key))
      this.state.filters.set(new Set(categoryOf(first) === 'renamed' ? ['renamed'] : []));
    this.list()?.goTo(first.key);
  }

  /** One look for a name that changed throughout: at every sentence in which nothing else did. */
  protected lookAtRename({ rows }: Rename): void {
    void this.state.look(rows, this.isOpen(rows));
  }

  protected isOpen(rows: readonly ComparedRelation[]): boolean {
    return rows.some(({ needsLook }) => needsLook);
  }

  protected lookAtWording(): void {
    void this.state.look(this.openWording());
  }

  /** Puts a name to every change, those the owner chose for included, and says what comes next. */
  protected async confirm(): Promise<void> {
    const unsigned = this.state
      .relations()
      .filter(({ change, lookedAt }) => change !== 'none' && lookedAt === null);
    if (unsigned.length > 0 && !(await this.state.look(unsigned))) return;
    this.confirmed.set(true);
  }

  protected toPaper(paper: 'all' | 'changes'): void {
    this.paper.set(paper);
    window.print();
  }

  /** Paper gets every row: they are drawn before the browser looks. */
  protected print(printing: boolean): void {
    this.printing.set(printing);
    this.app.tick();
    // Whoever prints by the browser's own menu gets everything.
    if (!printing) this.paper.set('all');
  }
}
