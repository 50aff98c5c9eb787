import {
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
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseContent } from '@leidraad/courses/model';
import { type ItemOption, type SituationItem } from '@leidraad/quizzes/model';
import { LanguageService, LdEmptyState, LdIcon } from '@leidraad/shared/web';
import { QuestionPreview } from '../preview/question-preview';
import { BlockerList } from './blocker-list';
import { ClauseTree } from './clause-tree';
import { DraftStore } from './draft-store';
import { insertedAt, movedBy, replacedAt, withoutAt } from './edit-list';
import { neighbourOf, placeOfPart } from './focus-part';
import { LanguageSwitch } from './language-switch';
import { newItem } from './new-parts';
import { type DeletedOption, QuestionEditor } from './question-editor';
import { QuestionList } from './question-list';
import { SupportLegend } from './support-legend';

/** Step 3: the situation questions. */
@Component({
  selector: 'ld-quiz-tab',
  imports: [
    MatButton,
    TranslocoPipe,
    LdEmptyState,
    LdIcon,
    BlockerList,
    ClauseTree,
    LanguageSwitch,
    QuestionEditor,
    QuestionList,
    QuestionPreview,
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

  protected readonly items = computed(() => this.store.content()?.items ?? []);
  protected readonly index = computed(() => {
    const found = this.items().findIndex((item) => item.id === this.question());
    return found === -1 ? 0 : found;
  });
  protected readonly current = computed<SituationItem | undefined>(() => this.items()[this.index()]);
  protected readonly lessons = computed(() => this.store.content()?.lessons ?? []);
  protected readonly clauses = computed(
    () => this.store.policy()?.sections.flatMap((section) => section.clauses) ?? [],
  );
  protected readonly points = computed(() =>
    this.store.points().filter((point) => point.target.tab === 'quiz'),
  );
  protected readonly preview = computed(() => this.previewing() || !this.store.editable());

  constructor() {
    effect(() => {
      const number = this.clause();
      const found = this.clauses().find((clause) => clause.number === number);
      if (found) untracked(() => this.store.clause.set(found.clauseId));
    });
  }

  protected replace(item: SituationItem): void {
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

  protected add(): void {
    const lesson = this.current()?.lessonKey ?? this.lessons()[0]?.key;
    if (!lesson) return;
    const item = newItem(lesson);
    this.store.edit(inItems((items) => [...items, item]));
    this.previewing.set(false);
    void this.router.navigate([], { queryParams: { question: item.id } });
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

  protected removeOption({ item, option, index }: DeletedOption): void {
    const inOptions = (change: (options: ItemOption[]) => ItemOption[]) =>
      inItems((items) =>
        items.map((each) => (each.id === item.id ? { ...each, options: change(each.options) } : each)),
      );
    const keys = item.options.map(({ key }) => key);
    this.store.remove(
      inOptions((options) => options.filter(({ key }) => key !== option.key)),
      {
        words: this.language.text('courses.question.optionRemoved', { letter: 'abcdef'.charAt(index) }),
        place: placeOfPart('option', option.key),
        neighbour: neighbourOf('option', keys, index),
        putBack: inOptions((options) => insertedAt(options, index, option)),
      },
    );
  }
}

const inItems = (change: (items: SituationItem[]) => SituationItem[]) => (content: CourseContent) => ({
  ...content,
  items: change(content.items),
});
