import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseContent } from '@leidraad/courses/model';
import { type Item, type ItemType } from '@leidraad/quizzes/model';
import {
  copyOfItem,
  type DeletedPart,
  insertedAt,
  ItemEditor,
  ItemPreview,
  movedBy,
  newItem,
  replacedAt,
  withoutAt,
} from '@leidraad/quizzes/web';
import { LanguageService, LdEmptyState, LdIcon } from '@leidraad/shared/web';
import { BlockerList } from './blocker-list';
import { ClauseTree } from './clause-tree';
import { DraftStore } from './draft-store';
import { FiguresLink } from './figures-link';
import { focusAdded, focusOpened, focusPart, neighbourOf, placeOfPart } from './focus-part';
import { LanguageSwitch } from './language-switch';
import { NewQuestion } from './new-question';
import { QuestionList } from './question-list';
import { SupportLegend } from './support-legend';

/** Step 3: the questions, of every type. */
@Component({
  selector: 'ld-quiz-tab',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdEmptyState,
    LdIcon,
    BlockerList,
    ClauseTree,
    FiguresLink,
    ItemEditor,
    ItemPreview,
    LanguageSwitch,
    NewQuestion,
    QuestionList,
    SupportLegend,
  ],
  templateUrl: './quiz-tab.html',
  styleUrl: './three-panes.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuizTab {
  /** Which question is open, from the address. */
  readonly question = input<string>();
  /** Clause to point out, from the address. */
  readonly clause = input<string>();

  protected readonly store = inject(DraftStore);
  private readonly router = inject(Router);
  private readonly language = inject(LanguageService);
  protected readonly previewing = signal(false);
  /** The question that was just added, until the page shows it. */
  private readonly fresh = signal<string | undefined>(undefined);

  protected readonly items = computed(() => this.store.content()?.items ?? []);
  protected readonly index = computed(() => {
    const found = this.items().findIndex((item) => item.id === this.question());
    return found === -1 ? 0 : found;
  });
  protected readonly current = computed<Item | undefined>(() => this.items()[this.index()]);
  protected readonly lessons = computed(() => this.store.content()?.lessons ?? []);
  protected readonly clauses = computed(
    () => this.store.policy()?.sections.flatMap((section) => section.clauses) ?? [],
  );
  protected readonly points = computed(() =>
    this.store.points().filter((point) => point.target.tab === 'quiz'),
  );
  protected readonly preview = computed(
    () => this.previewing() || !this.store.editable() || this.current()?.type === 'scenario',
  );

  constructor() {
    effect(() => {
      const number = this.clause();
      const found = this.clauses().find((clause) => clause.number === number);
      if (found) untracked(() => this.store.clause.set(found.clauseId));
    });
    afterRenderEffect(() => {
      const fresh = this.fresh();
      if (!fresh || this.question() !== fresh || this.current()?.id !== fresh) return;
      untracked(() => this.fresh.set(undefined));
      focusAdded(placeOfPart('question', fresh));
    });
  }

  protected toOpened(): void {
    focusOpened(this.router);
  }

  protected toList(): void {
    const open = this.current();
    if (open) focusPart(placeOfPart('question', open.id));
  }

  /** Where questions come in from files, or go out to them. */
  protected questionsLink(way: 'import' | 'export'): string[] {
    return ['/work/courses', this.store.draft()?.slug ?? '', 'questions', way];
  }

  protected replace(item: Item): void {
    this.store.edit(
      inItems((items) =>
        replacedAt(
          items,
          items.findIndex((each) => each.id === item.id),
          item,
        ),
      ),
    );
  }

  protected add(type: ItemType): void {
    const lesson = this.current()?.lessonKey ?? this.lessons()[0]?.key;
    if (!lesson) return;
    const item = newItem(type, lesson);
    this.store.edit(inItems((items) => [...items, item]));
    this.store.say('courses.question.added', { number: this.items().length });
    this.open(item);
  }

  protected copy(index: number): void {
    const item = this.items()[index];
    if (!item) return;
    const copy = copyOfItem(item);
    this.store.edit(inItems((items) => insertedAt(items, index + 1, copy)));
    this.store.say('courses.question.copied', { number: index + 2 });
    this.open(copy);
  }

  protected move({ index, by }: { index: number; by: -1 | 1 }): void {
    this.store.edit(inItems((items) => movedBy(items, index, by)));
    this.store.say('courses.question.movedTo', { number: index + by + 1 });
  }

  protected remove(index: number): void {
    const item = this.items()[index];
    if (!item) return;
    this.store.remove(
      inItems((items) => withoutAt(items, index)),
      {
        words: this.language.text('courses.question.removed', { number: index + 1 }),
        place: placeOfPart('question', item.id),
        neighbour: neighbourOf(
          'question',
          this.items().map(({ id }) => id),
          index,
        ),
        putBack: inItems((items) => insertedAt(items, index, item)),
      },
    );
  }

  protected removePart(id: string, { name, place, neighbour, without, putBack }: DeletedPart): void {
    const inItem = (change: (item: Item) => Item) =>
      inItems((items) => items.map((each) => (each.id === id ? change(each) : each)));
    const words = this.language.text('quizzes.write.part.removed', { name });
    this.store.remove(inItem(without), { words, place, neighbour, putBack: inItem(putBack) });
  }

  /** A scenario has a page of its own. */
  private open(item: Item): void {
    this.previewing.set(false);
    const slug = this.store.draft()?.slug;
    if (item.type === 'scenario' && slug) {
      void this.router.navigate(['/work/courses', slug, 'scenario', item.id]);
      return;
    }
    this.fresh.set(item.id);
    void this.router.navigate([], { queryParams: { question: item.id }, scroll: 'manual' });
  }
}

const inItems = (change: (items: Item[]) => Item[]) => (content: CourseContent) => ({
  ...content,
  items: change(content.items),
});
