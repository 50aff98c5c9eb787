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
import { type CourseContent, type Lesson, type Line } from '@leidraad/courses/model';
import { insertedAt, movedBy, replacedAt, withoutAt } from '@leidraad/quizzes/web';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdEmptyState, LdIcon } from '@leidraad/shared/web';
import { LessonPreview } from '../preview/lesson-preview';
import { type DeletedLine } from './block-editor';
import { withLines } from './block-lines';
import { BlockerList } from './blocker-list';
import { ClauseTree } from './clause-tree';
import { DraftStore } from './draft-store';
import { focusAdded, focusOpened, focusPart, neighbourOf, placeOfPart } from './focus-part';
import { LanguageSwitch } from './language-switch';
import { type DeletedBlock, LessonEditor } from './lesson-editor';
import { LessonList } from './lesson-list';
import { newLesson, newQuotation } from './new-parts';
import { SupportLegend } from './support-legend';

/** Step 2: the lessons, beside the clauses they come from. */
@Component({
  selector: 'ld-content-tab',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdEmptyState,
    LdIcon,
    BlockerList,
    ClauseTree,
    LanguageSwitch,
    LessonEditor,
    LessonList,
    LessonPreview,
    SupportLegend,
  ],
  templateUrl: './content-tab.html',
  styleUrl: './three-panes.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ContentTab {
  /** Which lesson is open, from the address. */
  readonly lesson = input<string>();
  /** Block to go to, from the address. */
  readonly block = input<string>();
  /** Clause to point out, from the address. */
  readonly clause = input<string>();

  protected readonly store = inject(DraftStore);
  private readonly router = inject(Router);
  private readonly language = inject(LanguageService);
  protected readonly previewing = signal(false);
  /** The lesson that was just added, until the page shows it. */
  private readonly fresh = signal<string | undefined>(undefined);

  protected readonly lessons = computed(() => this.store.content()?.lessons ?? []);
  protected readonly index = computed(() => {
    const found = this.lessons().findIndex((lesson) => lesson.key === this.lesson());
    return found === -1 ? 0 : found;
  });
  protected readonly current = computed<Lesson | undefined>(() => this.lessons()[this.index()]);
  protected readonly clauses = computed(
    () => this.store.policy()?.sections.flatMap((section) => section.clauses) ?? [],
  );
  protected readonly adopted = computed(() =>
    this.clauses().some((clause) => clause.reading?.decision === 'adopted'),
  );
  protected readonly points = computed(() =>
    this.store.points().filter((point) => point.target.tab === 'content'),
  );
  protected readonly preview = computed(() => this.previewing() || !this.store.editable());

  constructor() {
    effect(() => {
      const number = this.clause();
      const found = this.clauses().find((clause) => clause.number === number);
      if (found) untracked(() => this.store.clause.set(found.clauseId));
    });
    effect(() => {
      const key = this.block();
      if (key && this.current()) untracked(() => this.showBlock(key));
    });
    afterRenderEffect(() => {
      const fresh = this.fresh();
      if (!fresh || this.lesson() !== fresh || this.current()?.key !== fresh) return;
      untracked(() => this.fresh.set(undefined));
      focusAdded(placeOfPart('lesson', fresh));
    });
  }

  protected toOpened(): void {
    focusOpened(this.router);
  }

  protected toList(): void {
    const open = this.current();
    if (open) focusPart(placeOfPart('lesson', open.key));
  }

  protected replace(lesson: Lesson): void {
    this.change((lessons) =>
      replacedAt(
        lessons,
        lessons.findIndex((each) => each.key === lesson.key),
        lesson,
      ),
    );
  }

  protected add(): void {
    const lesson = newLesson();
    this.change((lessons) => [...lessons, lesson]);
    this.previewing.set(false);
    this.fresh.set(lesson.key);
    void this.router.navigate([], { queryParams: { lesson: lesson.key }, scroll: 'manual' });
  }

  protected move({ index, by }: { index: number; by: -1 | 1 }): void {
    this.change((lessons) => movedBy(lessons, index, by));
    this.store.say('courses.lesson.movedTo', { number: index + by + 1 });
  }

  protected remove(index: number): void {
    const lesson = this.lessons()[index];
    if (!lesson) return;
    const name = inLanguage(lesson.title, this.language.current()).text;
    this.store.remove(
      inLessons((lessons) => withoutAt(lessons, index)),
      {
        words: this.language.text('courses.lesson.removed', { name: name || 'none' }),
        place: placeOfPart('lesson', lesson.key),
        neighbour: neighbourOf(
          'lesson',
          this.lessons().map(({ key }) => key),
          index,
        ),
        putBack: inLessons((lessons) => insertedAt(lessons, index, lesson)),
      },
    );
  }

  protected removeBlock({ lesson, block, index }: DeletedBlock): void {
    const { key } = lesson;
    const type = this.language.text(`courses.block.${block.type}`);
    this.store.remove(
      inLesson(key, () => lesson),
      {
        words: this.language.text('courses.block.removed', { block: type }),
        place: placeOfPart('block', block.key),
        neighbour: neighbourOf(
          'block',
          insertedAt(lesson.blocks, index, block).map((each) => each.key),
          index,
        ),
        putBack: inLesson(key, (now) => ({ ...now, blocks: insertedAt(now.blocks, index, block) })),
      },
    );
  }

  protected removeLine(lessonKey: string, { block, part, lines, line, index }: DeletedLine): void {
    const inBlock = (change: (lines: Line[]) => Line[]) =>
      inLesson(lessonKey, (lesson) => ({
        ...lesson,
        blocks: lesson.blocks.map((each) => (each.key === block.key ? withLines(each, part, change) : each)),
      }));
    const keys = insertedAt(lines, index, line).map(({ key }) => key);
    this.store.remove(
      inBlock(() => lines),
      {
        words: this.language.text('courses.line.removed'),
        place: placeOfPart('line', line.key),
        neighbour: neighbourOf('line', keys, index) ?? placeOfPart('block', block.key),
        putBack: inBlock((now) => insertedAt(now, index, line)),
      },
    );
  }

  /** The clause that is chosen in the tree, as a quotation at the end of this lesson. */
  protected quote(clauseId: string): void {
    const lesson = this.current();
    if (!lesson) return;
    const quotation = newQuotation(clauseId);
    this.replace({ ...lesson, blocks: [...lesson.blocks, quotation] });
    this.showBlock(quotation.key);
  }

  private change(change: (lessons: Lesson[]) => Lesson[]): void {
    this.store.edit(inLessons(change));
  }

  private showBlock(key: string): void {
    setTimeout(() => {
      const place = document.querySelector<HTMLElement>(`[data-block="${key}"]`);
      place?.scrollIntoView({ block: 'center' });
      place?.querySelector<HTMLElement>('textarea, button')?.focus({ preventScroll: true });
    });
  }
}

const inLessons = (change: (lessons: Lesson[]) => Lesson[]) => (content: CourseContent) => ({
  ...content,
  lessons: change(content.lessons),
});

const inLesson = (key: string, change: (lesson: Lesson) => Lesson) =>
  inLessons((lessons) => lessons.map((lesson) => (lesson.key === key ? change(lesson) : lesson)));
