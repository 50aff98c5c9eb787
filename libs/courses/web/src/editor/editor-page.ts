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
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseDraftView } from '@leidraad/courses/model';
import { PoliciesApi } from '@leidraad/policies/web';
import {
  ChangeStream,
  Confirm,
  ErrorMessages,
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
import { FellowNote } from './fellow-note';
import { Fellows } from './fellows';
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
    FellowNote,
    UndoBar,
  ],
  templateUrl: './editor-page.html',
  styleUrl: './editor-page.scss',
  providers: [DraftStore, Fellows],
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
  private readonly messages = inject(ErrorMessages);
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
  /** What needs the room has the page to itself, with a head of its own. */
  protected readonly hasOwnHead = computed(() =>
    /\/(?:(?:scenario|questions)\/[^/]+|proposal)$/u.test(this.url().split(/[?#]/)[0] ?? ''),
  );
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
    const all = this.store.open();
    return TABS.map((tab) => {
      const open = tab === 'check' ? all : counts[tab] + (tab === 'settings' ? this.store.wrong().size : 0);
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
    const count = this.store.open();
    return count > 0 ? [this.language.text('courses.editor.blocked', { count })] : [];
  });
  /** Names of the fields that hold what can't be saved. */
  protected readonly wrong = computed(() =>
    [...this.store.wrong().keys()].map((name) => this.language.text(`courses.settings.${name}`)).join(', '),
  );
  /** The draft that was open here until somebody published it or threw it away. */
  private readonly gone = signal<CourseDraftView | undefined>(undefined);
  private readonly versions = this.api.versions(() => this.gone()?.slug);
  /** Number of the version that the draft of this page became. */
  protected readonly published = computed(() => {
    const [newest] = this.versions.hasValue() ? this.versions.value() : [];
    return newest && newest.number > (this.gone()?.publishedVersion ?? 0) ? newest.number : undefined;
  });
  protected readonly savedAt = computed(() => this.store.draft()?.updatedAt);

  constructor() {
    effect(() => {
      if (!this.loaded.hasValue()) return;
      const draft = this.loaded.value();
      untracked(() => {
        this.gone.set(undefined);
        this.store.take(draft);
      });
    });
    effect(() => {
      const error = this.loaded.error();
      const lost = isApiError(error) && ['course.no-draft', 'course.unknown'].includes(error.code);
      const draft = lost ? untracked(this.store.draft) : undefined;
      if (!draft) return;
      untracked(() => {
        this.gone.set(draft);
        this.store.close();
      });
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
    await this.store.flush();
    if (!this.unsaved()) return true;
    const text = (key: string) => this.language.text(`courses.editor.${key}`);
    return this.confirm.ask({
      title: text('leaveTitle'),
      text: text('leaveText'),
      action: text('leave'),
      cancel: text('stay'),
    });
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.unsaved()) event.preventDefault();
  }

  protected publish(): void {
    void this.router.navigate(['/work/courses', this.slug(), 'check']);
  }

  /** To the first point that is open. */
  protected goToFirst(): void {
    const [first] = this.store.blocking();
    const target = first?.target ?? { tab: 'settings' as const };
    const { path, query } = placeOf(this.slug(), target);
    void this.router.navigate([...path], { queryParams: query });
  }

  /** Throws the draft away; what is lost is said before. */
  protected async discard(): Promise<void> {
    const draft = this.store.draft();
    const content = this.store.content();
    if (!draft || !content) return;
    const text = (key: string) =>
      this.language.text(`courses.discard.${key}`, {
        number: (draft.publishedVersion ?? 0) + 1,
        name: this.store.title(),
        lessons: content.lessons.length,
        questions: content.items.length,
        published: draft.publishedVersion ?? 'none',
      });
    if (!(await this.confirm.ask({ title: text('title'), text: text('text'), action: text('action') })))
      return;
    try {
      await this.api.discard(draft.slug, draft.revision);
      this.store.close();
      await this.router.navigate(['/work/courses']);
    } catch (error) {
      this.store.fault.set(this.messages.of(error));
    }
  }

  protected async start(): Promise<void> {
    await this.api.start(this.slug());
    this.loaded.reload();
  }

  private unsaved(): boolean {
    return this.store.dirty() || this.store.wrong().size > 0;
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
