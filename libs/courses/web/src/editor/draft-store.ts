import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import {
  blockers,
  type CourseContent,
  courseDraftSchema,
  type CourseDraftView,
  meetingOf,
  mergedContent,
} from '@leidraad/courses/model';
import { type PolicyVersionView } from '@leidraad/policies/model';
import { inLanguage, type Language } from '@leidraad/shared/model';
import {
  Connection,
  ErrorMessages,
  isApiError,
  LanguageService,
  type SaveState,
  SessionStore,
} from '@leidraad/shared/web';
import { CoursesApi } from '../courses-api';
import { ConflictQuestion } from './conflict-question';
import { type DraftNews, newsOf } from './draft-news';
import { focusPart } from './focus-part';
import { KeptDraft } from './kept-draft';

const SAVE_AFTER_MS = 1000;
const RETRY_AFTER_MS = 5000;

/** Something that was deleted, or added from a file, and how to take that back in the content as it is by then. */
export interface Deleted {
  words: string;
  /** Where the keyboard goes on when it is put back, and when it stays away. */
  place: string | undefined;
  neighbour: string | undefined;
  putBack(content: CourseContent): CourseContent;
}

export type SettingField = keyof CourseContent['settings'] | 'title';

/** A value that can't be saved, as typed, and why. */
export interface WrongValue {
  typed: string;
  code: string;
  params: Record<string, number>;
}

/**
 * The draft that is open in the editor: its content, and what of it is on the server. Saves the whole draft a second
 * after the last change. What somebody else saved meanwhile goes together with it; where both wrote in the same place, the
 * reader is asked, and can still go back.
 */
@Injectable()
export class DraftStore {
  private readonly api = inject(CoursesApi);
  private readonly conflict = inject(ConflictQuestion);
  private readonly connection = inject(Connection);
  private readonly kept = inject(KeptDraft);
  private readonly messages = inject(ErrorMessages);
  private readonly session = inject(SessionStore);
  private readonly language = inject(LanguageService);

  readonly draft = signal<CourseDraftView | undefined>(undefined);
  readonly content = signal<CourseContent | undefined>(undefined);
  readonly policy = signal<PolicyVersionView | undefined>(undefined);
  /** The newest published version, to compare with; before the first there is none. */
  readonly newest = this.api.version(
    () => this.draft()?.slug ?? '',
    () => this.draft()?.publishedVersion ?? undefined,
  );
  /** Language of the words in the fields. */
  readonly writing = signal<Language>(this.language.current());
  /** Questions show their texts in all languages beside each other. */
  readonly beside = signal(false);
  /** Clause that is chosen in the tree. */
  readonly clause = signal<string | undefined>(undefined);
  readonly deleted = signal<Deleted | undefined>(undefined);
  /** Why the last save was refused, in words. */
  readonly fault = signal<string | undefined>(undefined);
  readonly said = signal('');
  /** What somebody else saved, until it is closed. */
  readonly news = signal<DraftNews | undefined>(undefined);

  /** Settings whose field holds what can't be: kept out of the draft until it is right. */
  readonly wrong = signal<ReadonlyMap<SettingField, WrongValue>>(new Map());

  private readonly changes = signal(0);
  private readonly savedChanges = signal(0);
  private readonly saving = signal(false);
  private readonly failed = signal(false);
  /** What the server had at the revision of `draft`; not known of what a closed page left behind without it. */
  private base: CourseContent | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;

  readonly dirty = computed(() => this.changes() !== this.savedChanges());
  readonly saveState = computed<SaveState>(() => {
    if (this.saving()) return 'saving';
    if (!this.dirty()) return this.connection.online() ? 'saved' : 'offline';
    return this.connection.online() ? 'unsaved' : 'kept';
  });
  readonly editable = computed(
    () => this.session.may('courses.write') && this.draft()?.approvalRequestedAt === null,
  );
  readonly points = computed(() => {
    const content = this.content();
    const policy = this.policy();
    if (!content || !policy) return [];
    const newest = this.newest.hasValue() ? this.newest.value() : undefined;
    const comparable = newest?.policyVersionId === this.draft()?.policyVersionId;
    return blockers(content, policy, comparable && newest ? newest.content : null);
  });
  readonly blocking = computed(() => this.points().filter((point) => point.kind === 'blocks'));
  /** How many points stop publishing, with the fields that can't be saved. */
  readonly open = computed(() => this.blocking().length + this.wrong().size);
  readonly title = computed(() => inLanguage(this.content()?.title ?? {}, this.language.current()).text);

  constructor() {
    // Back online: what waited goes out by itself.
    effect(() => {
      if (this.connection.online() && untracked(this.failed)) this.schedule(SAVE_AFTER_MS);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** The draft as the server has it; ignored while there is something newer here. */
  take(draft: CourseDraftView): void {
    const known = this.draft();
    const isKnown = known?.courseId === draft.courseId;
    // What was asked for before the last save is no news.
    if (this.dirty() || this.saving() || (isKnown && draft.updatedAt < known.updatedAt)) return;
    if (known?.approvalRequestedAt && !draft.approvalRequestedAt) this.say('courses.publish.back');
    this.draft.set(draft);
    if (isKnown && known.revision === draft.revision) return;
    const before = this.content();
    // What is as it was stays the same object: what is open in it stays open, and its way back stays.
    const isNews = isKnown && before && this.base;
    this.content.set(isNews ? mergedContent(isNews, before, draft.content).content : draft.content);
    this.base = draft.content;
    if (isNews) this.news.set(newsOf('took', draft));
    if (!known) this.restore(draft);
  }

  /** There is no draft any more: somebody published it or threw it away. */
  close(): void {
    clearTimeout(this.timer);
    const draft = this.draft();
    if (draft) this.kept.forget(draft.courseId);
    this.draft.set(undefined);
    this.content.set(undefined);
    this.deleted.set(undefined);
    this.wrong.set(new Map());
    this.savedChanges.set(this.changes());
  }

  /** What stands in a field but can't be saved; without `fault` the field is right again. */
  note(name: SettingField, fault?: WrongValue): void {
    this.wrong.update((before) => {
      const after = new Map(before);
      if (fault) after.set(name, fault);
      else after.delete(name);
      return after;
    });
  }

  edit(change: (content: CourseContent) => CourseContent): void {
    const before = this.content();
    if (!before || !this.editable()) return;
    const after = change(before);
    if (after === before) return;
    this.content.set(after);
    this.changes.update((count) => count + 1);
    this.schedule(SAVE_AFTER_MS);
  }

  /** An edit that can be taken back in one press. */
  remove(change: (content: CourseContent) => CourseContent, deleted: Deleted): void {
    this.edit(change);
    this.deleted.set(deleted);
  }

  /** Closes the way back. */
  forgetDeleted(): void {
    focusPart(this.deleted()?.neighbour);
    this.deleted.set(undefined);
  }

  undo(): void {
    const deleted = this.deleted();
    if (!deleted) return;
    this.deleted.set(undefined);
    this.edit((content) => deleted.putBack(content));
    this.say('courses.editor.restored');
    focusPart(deleted.place);
  }

  say(key: string, params: Record<string, unknown> = {}): void {
    this.said.set(this.language.text(key, params));
  }

  /** Saves now what is open. Resolves when the server answered; look at `dirty()` afterwards. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
    if (!this.dirty()) return;
    this.running = this.save().finally(() => (this.running = undefined));
    await this.running;
  }

  /** What a closed page left on this device goes on from the revision it was written on. */
  private restore({ courseId, ...draft }: CourseDraftView): void {
    const kept = this.kept.read(courseId);
    if (!kept || !this.editable()) return;
    this.draft.set({ ...draft, courseId, revision: kept.revision });
    if (kept.revision !== draft.revision) this.base = kept.base;
    this.content.set(kept.content);
    this.changes.update((count) => count + 1);
    this.schedule(0);
  }

  private schedule(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), after);
  }

  private async save(): Promise<void> {
    const draft = this.draft();
    const content = this.content();
    if (!draft || !content) return;
    const changes = this.changes();
    this.saving.set(true);
    try {
      const saved = await this.api.save(draft.slug, draft.revision, content);
      const person = this.session.person();
      this.draft.set({ ...draft, ...saved, content, updatedByName: person?.displayName ?? null });
      this.base = content;
      this.savedChanges.set(changes);
      this.failed.set(false);
      this.fault.set(undefined);
      this.kept.forget(draft.courseId);
      if (this.dirty()) this.schedule(SAVE_AFTER_MS);
    } catch (error) {
      await this.notSaved(error);
    } finally {
      this.saving.set(false);
    }
  }

  private async notSaved(error: unknown): Promise<void> {
    this.failed.set(true);
    const current = isApiError(error) ? courseDraftSchema.safeParse(error.current) : undefined;
    if (current?.success) {
      this.saving.set(false);
      return this.meet(current.data);
    }
    const draft = this.draft();
    const content = this.content();
    if (isApiError(error) && (error.offline || error.status >= 500)) {
      if (draft && content) this.kept.keep(draft.courseId, draft.revision, content, this.base);
      this.schedule(RETRY_AFTER_MS);
    }
    this.fault.set(isApiError(error) && error.offline ? undefined : this.messages.of(error));
  }

  /** Somebody else saved meanwhile. */
  private async meet(theirs: CourseDraftView): Promise<void> {
    const mine = this.content();
    if (!mine) return;
    const met = meetingOf(this.base, mine, theirs.content);
    const keep = met.clashes
      ? await this.conflict.ask({ mine: met.mine, theirs: { ...theirs, content: met.theirs } })
      : 'mine';
    this.failed.set(false);
    this.fault.set(undefined);
    this.draft.set(theirs);
    this.base = theirs.content;
    this.kept.forget(theirs.courseId);
    // With what was typed on while the question came up.
    this.content.update((now) => now && mergedContent(mine, now, met[keep]).content);
    if (met.isAllTheirs && (keep === 'theirs' || !met.clashes)) this.savedChanges.set(this.changes());
    else this.schedule(0);
    if (met.clashes) this.offerOther(theirs, met[keep], met[keep === 'mine' ? 'theirs' : 'mine'], keep);
    else this.news.set(newsOf('merged', theirs));
  }

  /** The words that gave way can still come back. */
  private offerOther(
    { updatedByName: name }: CourseDraftView,
    chosen: CourseContent,
    other: CourseContent,
    kept: 'mine' | 'theirs',
  ): void {
    const key = kept === 'mine' ? 'replaced' : 'gaveWay';
    this.deleted.set({
      words: this.language.text(`courses.fellows.${key}`, { name: name ?? 'none' }),
      place: undefined,
      neighbour: undefined,
      putBack: (later) => mergedContent(chosen, later, other, 'theirs').content,
    });
  }
}
