import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { approvalBlockers, POLICY_ERRORS, type PolicyVersionView } from '@leidraad/policies/model';
import { errorMessage, inLanguage } from '@leidraad/shared/model';
import {
  ChangeStream,
  Confirm,
  ErrorMessages,
  type HasUnsaved,
  LanguageService,
  LazyDialog,
  LdBlockedButton,
  LdDatePipe,
  LdIcon,
  LdLoad,
  LdPageHead,
  PageTitle,
  SessionStore,
  Shortcuts,
  warnBeforeUnload,
} from '@leidraad/shared/web';
import { WithdrawnNote } from '../parts/withdrawn-note';
import { PoliciesApi } from '../policies-api';
import { ApprovalPanel } from './approval-panel';
import { ClauseGrid } from './clause-grid';
import { EVERYTHING } from './clause-rows';
import { OriginalPane } from './original-pane';
import { ReadingWords } from './reading-words';
import { ReviewDecisions } from './review-decisions';
import { ReviewDock } from './review-dock';
import { ReviewFilters } from './review-filters';
import { REVIEW_KEYS } from './review-keys';
import { ReviewState } from './review-state';
import { sideTabs } from './side-contents';
import { SidePane } from './side-pane';
import { TranslationPane } from './translation-pane';
import { VersionEdits } from './version-edits';
import { VersionStateChip } from './version-state-chip';

/** What the reader may go through: the clauses, the document they were read from, or its translation. */
type Pane = 'clauses' | 'original' | 'translation';

/** A policy version as sections and clauses to decide on, until it is approved; after that to look at. */
@Component({
  selector: 'ld-workbench-page',
  imports: [
    MatButton,
    RouterLink,
    MatIconButton,
    TranslocoPipe,
    LdBlockedButton,
    LdDatePipe,
    LdIcon,
    LdLoad,
    LdPageHead,
    ApprovalPanel,
    ClauseGrid,
    OriginalPane,
    ReviewDock,
    ReviewFilters,
    SidePane,
    TranslationPane,
    VersionStateChip,
    WithdrawnNote,
  ],
  templateUrl: './workbench-page.html',
  styleUrl: './workbench-page.scss',
  providers: [ReviewState, ReadingWords, ReviewDecisions, VersionEdits],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WorkbenchPage implements HasUnsaved {
  readonly slug = input.required<string>();
  /** The version to open; none for the newest. */
  readonly number = input<string>();

  protected readonly api = inject(PoliciesApi);
  protected readonly state = inject(ReviewState);
  protected readonly decisions = inject(ReviewDecisions);
  private readonly words = inject(ReadingWords);
  private readonly session = inject(SessionStore);
  private readonly language = inject(LanguageService);
  private readonly dialogs = inject(LazyDialog);
  private readonly title = inject(PageTitle);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  private readonly messages = inject(ErrorMessages);
  private discarded = false;
  /** Why the draft could not be thrown away. */
  protected readonly fault = signal<string | undefined>(undefined);
  /** The server gives the approved version first; a newer draft is asked for by its number. */
  private readonly newest = signal<string | undefined>(undefined);

  private readonly grid = viewChild(ClauseGrid);
  protected readonly side = viewChild(SidePane);
  protected readonly pane = signal<Pane>('clauses');

  protected readonly loaded = this.api.version(
    () => this.slug(),
    () => this.number() ?? this.newest(),
  );
  protected readonly version = this.state.version;
  protected readonly name = computed(() => {
    const version = this.version();
    return version ? inLanguage(version.title, this.language.current()).text : '';
  });
  protected readonly mayWrite = computed(() => this.session.may('policies.write'));
  protected readonly editable = computed(() => this.mayWrite() && this.version()?.state === 'draft');
  protected readonly crumbs = computed(() => [
    { label: this.language.text('policies.work.title'), link: '/work/policies' },
  ]);
  /** One sentence for the many undecided clauses, the rest as the rule says it. */
  protected readonly blockers = computed(() => {
    const version = this.version();
    const found = version ? approvalBlockers(version) : [];
    const open = found.filter((blocker) => blocker.code === 'policy.undecided').length;
    const others = found.filter((blocker) => blocker.code !== 'policy.undecided');
    return [
      ...(open > 0 ? [this.language.text('policies.review.blocked', { count: open })] : []),
      ...others.map(({ code, params }) =>
        errorMessage(POLICY_ERRORS, code, this.language.current(), {
          number: params.number ?? '',
          open: params.open ?? '',
        }),
      ),
    ];
  });
  protected readonly unpaired = computed(
    () => this.version()?.unpaired.map(({ language, number }) => ({ language, number })) ?? [],
  );

  /** The language that the text was translated into, when it was. */
  protected readonly translation = computed(() => {
    const version = this.version();
    return version?.sources.find((source) => source.language !== version.masterLanguage)?.language;
  });
  protected readonly panes = computed<Pane[]>(() =>
    this.translation() ? ['clauses', 'original', 'translation'] : ['clauses', 'original'],
  );
  /** What opens as a sheet without choosing a clause. */
  protected readonly sheets = computed(() =>
    sideTabs(this.version()).filter(({ side }) => side !== 'reading'),
  );

  constructor() {
    inject(Shortcuts).add(...REVIEW_KEYS);
    effect(() => {
      if (!this.loaded.hasValue()) return;
      const loaded = this.loaded.value();
      const [newest] = loaded.versions;
      const asked = untracked(() => this.number() ?? this.newest());
      if (newest && newest.number !== loaded.number && asked === undefined) {
        this.newest.set(newest.number);
        return;
      }
      untracked(() => this.state.take(loaded));
    });
    effect(() => this.name() && this.title.set(this.name()));
    this.followChanges();
    warnBeforeUnload(this);
  }

  hasUnsaved(): boolean {
    return !this.discarded && this.words.unsaved().size > 0;
  }

  protected async askApproval(): Promise<void> {
    const { ApprovalDialog } = await import('./approval-dialog');
    const asked = await this.dialogs.open<boolean>(ApprovalDialog, { data: this.version() });
    if (asked) this.reload('policies.review.done.requested');
  }

  /** Throws the draft away; what is lost is said before. */
  protected async discard(): Promise<void> {
    const version = this.version();
    if (!version) return;
    const text = (key: string) =>
      this.language.text(`policies.discard.${key}`, {
        number: version.number,
        name: this.name(),
        decided: (this.state.counts()?.all ?? 0) - (this.state.counts()?.open ?? 0),
        only: version.versions.length === 1 ? 'yes' : 'no',
      });
    if (!(await this.confirm.ask({ title: text('title'), text: text('text'), action: text('action') })))
      return;
    try {
      await this.api.discard(version);
      this.discarded = true;
      await this.router.navigate(['/work/policies']);
    } catch (error) {
      this.fault.set(this.messages.of(error));
    }
  }

  protected async addText(): Promise<void> {
    const { TranslationDialog } = await import('./translation-dialog');
    const version = await this.dialogs.open<PolicyVersionView>(TranslationDialog, {
      data: this.version(),
      width: '720px',
    });
    if (!version) return;
    this.state.version.set(version);
    this.state.announce('policies.review.done.text');
  }

  /** To the first clause without a decision, else to the changes nobody looked at. */
  protected goToOpen(): void {
    this.state.view.set(EVERYTHING);
    this.pane.set('clauses');
    const open = this.version()
      ?.sections.flatMap((section) => section.clauses)
      .find((clause) => clause.reading === null);
    if (open) setTimeout(() => this.grid()?.goTo(open.clauseVersionId));
    else if (this.version()?.changes?.open) void this.router.navigate(this.comparison());
  }

  /** To the clause with a number, whatever was filtered before. */
  protected showClause(number: string): void {
    const clause = this.version()
      ?.sections.flatMap((section) => section.clauses)
      .find((each) => each.number === number);
    if (!clause) return;
    if (!this.state.fitting().has(clause.clauseVersionId)) this.state.view.set(EVERYTHING);
    this.pane.set('clauses');
    this.state.sideOpen.set(false);
    setTimeout(() => this.grid()?.goTo(clause.clauseVersionId));
  }

  /** Back to the clause that the sheet lay over. */
  protected leaveSheet(): void {
    const at = this.state.at();
    if (at) this.grid()?.goTo(at);
  }

  /** Where this version stands beside the one it was made from. */
  protected comparison(): string[] {
    return ['/work/policies', this.slug(), 'versions', this.version()?.number ?? '', 'compare'];
  }

  private reload(said: string): void {
    this.loaded.reload();
    this.state.announce(said);
  }

  private followChanges(): void {
    const stream = inject(ChangeStream);
    const destroyed = inject(DestroyRef);
    let stop: () => void = () => undefined;
    const id = computed(() => this.version()?.policyId);
    effect(() => {
      const policyId = id();
      stop();
      if (policyId) stop = stream.listen(`policy:${policyId}`, () => this.loaded.reload());
    });
    destroyed.onDestroy(() => stop());
  }
}
