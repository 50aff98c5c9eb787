import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { PoliciesApi } from '@leidraad/policies/web';
import {
  ChangeStream,
  Confirm,
  isApiError,
  LanguageService,
  LdBlockedButton,
  LdEmptyState,
  LdIcon,
  LdLoad,
  LdPageHead,
  LdSaveState,
  LdStatusChip,
  LdThreadSteps,
  PageTitle,
  SessionStore,
} from '@leidraad/shared/web';
import { filter, map } from 'rxjs';
import { CoursesApi } from '../courses-api';
import { DraftStore } from './draft-store';
import { placeOf, pointsPerTab, type Tab, TABS } from './editor-places';
import { type SavesBeforeLeaving } from './leave-saved';
import { UndoBar } from './undo-bar';

/** The editor of a course: its five steps, what is saved, and what stops publishing. */
@Component({
  selector: 'ld-editor-page',
  imports: [
    MatButton,
    RouterLink,
    RouterOutlet,
    TranslocoPipe,
    LdBlockedButton,
    LdEmptyState,
    LdIcon,
    LdLoad,
    LdPageHead,
    LdSaveState,
    LdStatusChip,
    LdThreadSteps,
    UndoBar,
  ],
  templateUrl: './editor-page.html',
  styleUrl: './editor-page.scss',
  providers: [DraftStore],
  host: { '(window:beforeunload)': 'warn($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EditorPage implements SavesBeforeLeaving {
  readonly slug = input.required<string>();

  private readonly api = inject(CoursesApi);
  private readonly policies = inject(PoliciesApi);
  private readonly router = inject(Router);
  private readonly language = inject(LanguageService);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(SessionStore);
  private readonly pageTitle = inject(PageTitle);
  protected readonly store = inject(DraftStore);

  protected readonly loaded = this.api.draft(() => this.slug());
  protected readonly policyRows = this.policies.rows();
  private readonly policyRow = computed(() => {
    const policyId = this.loaded.hasValue() ? this.loaded.value().policyId : undefined;
    const rows = this.policyRows.hasValue() ? this.policyRows.value() : [];
    return rows.find((row) => row.id === policyId);
  });
  /** Number of the version the draft is pinned to, when it is not the newest. */
  private readonly pinned = computed(() => {
    if (!this.loaded.hasValue() || !this.policy.hasValue()) return undefined;
    const { policyVersionId } = this.loaded.value();
    return this.policy.value().versions.find((version) => version.versionId === policyVersionId)?.number;
  });
  protected readonly policy = this.policies.version(() => this.policyRow()?.slug);
  private readonly pinnedPolicy = this.policies.version(
    () => (this.needsPinned() ? this.policyRow()?.slug : undefined),
    () => this.pinned(),
  );

  private readonly url = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => event.urlAfterRedirects),
    ),
    { initialValue: this.router.url },
  );
  protected readonly tab = computed<Tab>(() => {
    const last = this.url().split(/[?#]/)[0]?.split('/').at(-1);
    return TABS.find((tab) => tab === last) ?? 'content';
  });
  protected readonly current = computed(() => TABS.indexOf(this.tab()));
  protected readonly mayWrite = computed(() => this.session.may('courses.write'));
  protected readonly noDraft = computed(() => {
    const error = this.loaded.error();
    return isApiError(error) && error.code === 'course.no-draft';
  });
  protected readonly crumbs = computed(() => [
    { label: this.language.text('courses.list.title'), link: '/work/courses' },
  ]);
  protected readonly steps = computed(() => {
    const counts = pointsPerTab(this.store.points());
    const all = this.store.blocking().length;
    return TABS.map((tab) => {
      const open = tab === 'check' ? all : counts[tab];
      const note = tab === 'check' && open > 0 ? 'waits' : open > 0 ? 'open' : 'done';
      return {
        label: this.language.text(`courses.step.${tab}`),
        note: this.language.text(`courses.step.${note}`, { count: open }),
        done: open === 0 && tab !== 'check',
        link: ['/work/courses', this.slug(), tab],
      };
    });
  });
  protected readonly blocked = computed(() => {
    const count = this.store.blocking().length;
    return count > 0 ? [this.language.text('courses.editor.blocked', { count })] : [];
  });
  protected readonly savedAt = computed(() => this.store.draft()?.updatedAt);

  constructor() {
    effect(() => {
      if (!this.loaded.hasValue()) return;
      const draft = this.loaded.value();
      untracked(() => this.store.take(draft));
    });
    effect(() => {
      const source = this.needsPinned() ? this.pinnedPolicy : this.policy;
      if (source.hasValue()) this.store.policy.set(source.value());
    });
    effect(() => this.store.title() && this.pageTitle.set(this.store.title()));
    this.followChanges();
    // The question whether to leave is asked when the connection is gone, too.
    this.confirm.prepare();
  }

  async mayLeave(): Promise<boolean> {
    if (!this.store.dirty()) return true;
    await this.store.flush();
    if (!this.store.dirty()) return true;
    const text = (key: string) => this.language.text(`courses.editor.${key}`);
    return this.confirm.ask({
      title: text('leaveTitle'),
      text: text('leaveText'),
      action: text('leave'),
      cancel: text('stay'),
    });
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.store.dirty()) event.preventDefault();
  }

  protected publish(): void {
    void this.router.navigate(['/work/courses', this.slug(), 'check']);
  }

  /** To the first point that is open. */
  protected goToFirst(): void {
    const [first] = this.store.blocking();
    if (!first) return;
    const { path, query } = placeOf(this.slug(), first.target);
    void this.router.navigate([...path], { queryParams: query });
  }

  protected async start(): Promise<void> {
    await this.api.start(this.slug());
    this.loaded.reload();
  }

  private needsPinned(): boolean {
    if (!this.loaded.hasValue() || !this.policy.hasValue()) return false;
    return this.policy.value().versionId !== this.loaded.value().policyVersionId;
  }

  /** Somebody else saved, asked or decided: shown here at once, unless there is something unsaved. */
  private followChanges(): void {
    const stream = inject(ChangeStream);
    const id = computed(() => this.store.draft()?.courseId);
    let stop: () => void = () => undefined;
    effect(() => {
      const courseId = id();
      stop();
      if (!courseId) return;
      stop = stream.listen(`course:${courseId}`, () => {
        if (!this.store.dirty() && this.store.saveState() !== 'saving') this.loaded.reload();
      });
    });
    inject(DestroyRef).onDestroy(() => stop());
  }
}
