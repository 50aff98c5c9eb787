import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  MOST_ITEMS,
  MOST_LESSONS,
  type ProposedCourse,
  SLOTS,
  type SlotName,
  tooMuch,
  withProposed,
} from '@leidraad/courses/model';
import { ITEM_ICONS, ItemPreview } from '@leidraad/quizzes/web';
import {
  ErrorMessages,
  LanguageService,
  LdBlockedButton,
  LdEmptyState,
  LdIcon,
  LdPageHead,
} from '@leidraad/shared/web';
import { Subject } from 'rxjs';
import { DraftStore } from '../editor/draft-store';
import { placeOfPart } from '../editor/focus-part';
import { LanguageSwitch } from '../editor/language-switch';
import { LessonPreview } from '../preview/lesson-preview';
import { ProposalApi } from './proposal-api';
import { proposedParts, type ProposedItem, type ProposedLesson } from './proposed-parts';

/** Making that takes no longer than this needs no words. */
const SLOW_MS = 1000;

/** Lessons and questions made from the policy: look, choose, and only then take over. */
@Component({
  selector: 'ld-proposal-page',
  imports: [
    MatButton,
    MatProgressBar,
    RouterLink,
    TranslocoPipe,
    ItemPreview,
    LanguageSwitch,
    LdBlockedButton,
    LdEmptyState,
    LdIcon,
    LdPageHead,
    LessonPreview,
  ],
  templateUrl: './proposal-page.html',
  styleUrls: ['../exchange/exchange-page.scss', './proposal-page.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProposalPage {
  private readonly api = inject(ProposalApi);
  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);
  private readonly router = inject(Router);
  protected readonly store = inject(DraftStore);

  protected readonly icons = ITEM_ICONS;
  protected readonly slotNames = SLOTS;
  private readonly stopped = new Subject<void>();
  protected readonly slots = signal<Readonly<Partial<Record<SlotName, string>>>>({});
  protected readonly proposal = signal<ProposedCourse | undefined>(undefined);
  protected readonly making = signal<'short' | 'long' | undefined>(undefined);
  protected readonly fault = signal<string | undefined>(undefined);
  protected readonly said = signal('');

  private readonly slug = computed(() => this.store.draft()?.slug);
  protected readonly contentLink = computed(() => ['/work/courses', this.slug() ?? '', 'content']);
  protected readonly policyLink = computed(() => ['/work/policies', this.store.policy()?.slug ?? '']);
  protected readonly crumbs = computed(() => [
    { label: this.language.text('courses.list.title'), link: '/work/courses' },
    { label: this.store.title(), link: this.contentLink() },
  ]);
  protected readonly clauses = computed(
    () => this.store.policy()?.sections.flatMap((section) => section.clauses) ?? [],
  );
  private readonly numbers = computed(
    () => new Map(this.clauses().map(({ clauseId, number }) => [clauseId, number])),
  );
  protected readonly parts = computed(() => {
    const proposal = this.proposal();
    const content = this.store.content();
    if (!proposal || !content) return [];
    return proposedParts(proposal, content, this.numbers(), this.store.writing());
  });
  protected readonly dropped = computed(() =>
    (this.proposal()?.dropped ?? [])
      .filter(({ template }) => template === null)
      .map(({ clauseId, reason }) => ({ number: this.numbers().get(clauseId) ?? '', reason })),
  );
  /** Keys of lessons and ids of questions that are not taken over; everything else is. */
  protected readonly left = linkedSignal<ProposedCourse | undefined, ReadonlySet<string>>({
    source: this.proposal,
    computation: (_now, before) => before?.value ?? new Set(),
  });
  private readonly added = computed(() => {
    const content = this.store.content();
    const left = this.left();
    if (!content) return undefined;
    return withProposed(content, {
      lessons: this.parts().flatMap(({ lesson }) => (left.has(lesson.key) ? [] : [lesson])),
      items: this.parts().flatMap(({ items }) =>
        items.flatMap(({ item }) => (left.has(item.id) ? [] : [item])),
      ),
    });
  });
  protected readonly count = computed(() => this.added()?.ids.length ?? 0);
  protected readonly blockers = computed(() => {
    const added = this.added();
    if (!added || added.ids.length === 0) return [this.language.text('proposal.chooseOne')];
    const { content } = added;
    if (content.lessons.length > MOST_LESSONS) return [this.tooMany('lessons', MOST_LESSONS)];
    const much = tooMuch(content, new TextEncoder().encode(JSON.stringify(content)).length);
    return much === undefined ? [] : [this.tooMany(much, MOST_ITEMS)];
  });

  constructor() {
    effect(() => {
      if (this.slug() && this.store.editable()) untracked(() => void this.propose());
    });
    inject(DestroyRef).onDestroy(() => this.stopped.next());
  }

  protected fill(name: SlotName, event: Event): void {
    const value = (event.target as HTMLInputElement).value.trim();
    this.slots.update(({ [name]: _old, ...others }) =>
      value === '' ? others : { ...others, [name]: value },
    );
  }

  protected async propose(): Promise<void> {
    const slug = this.slug();
    if (!slug) return;
    this.stopped.next();
    this.fault.set(undefined);
    this.making.set('short');
    const slow = setTimeout(() => this.making.set('long'), SLOW_MS);
    try {
      const proposal = await this.api.propose(slug, { slots: this.slots() }, this.stopped);
      if (!proposal) return;
      this.proposal.set(proposal);
      const { lessons, items } = proposal;
      const counts = { lessons: lessons.length, items: items.length };
      this.said.set(this.language.text('proposal.said.made', counts));
    } catch (error) {
      this.fault.set(this.messages.of(error));
    } finally {
      clearTimeout(slow);
      this.making.set(undefined);
    }
  }

  protected isChosen(id: string): boolean {
    return !this.left().has(id);
  }

  /** Without its lesson, a question goes nowhere. */
  protected mayChoose(
    { isThere }: ProposedItem,
    { lesson, isThere: lessonIsThere }: ProposedLesson,
  ): boolean {
    return !isThere && (lessonIsThere || this.isChosen(lesson.key));
  }

  protected toggle(id: string): void {
    this.left.update((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  /** As the editor adds: saved with the draft, and taken back in one press. */
  protected async take(): Promise<void> {
    const added = this.added();
    const before = this.store.content();
    if (!added || !before || added.ids.length === 0) return;
    const words = this.language.text('proposal.taken', { count: added.ids.length });
    const [lesson] = added.content.lessons.slice(before.lessons.length);
    const [open] = lesson ? [lesson] : added.content.lessons;
    this.store.remove(() => added.content, {
      words,
      place: placeOfPart('lesson', before.lessons[0]?.key ?? ''),
      neighbour: open && placeOfPart('lesson', open.key),
      putBack: added.takeBack,
    });
    this.store.said.set(words);
    await this.router.navigate(this.contentLink(), { queryParams: open ? { lesson: open.key } : {} });
  }

  private tooMany(what: 'lessons' | 'items' | 'bytes', most: number): string {
    return this.language.text('proposal.tooMany', { what, most });
  }
}
