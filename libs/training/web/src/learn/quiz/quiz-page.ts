import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage } from '@leidraad/shared/model';
import {
  apiResource,
  type Choice,
  formatDate,
  LanguageService,
  LdBlockedButton,
  LdChoiceCards,
  LdErrorState,
  LdFocusShell,
  LdIcon,
  LdLangPipe,
  LdLoad,
  LdTextPipe,
  LdThread,
  ReaderZone,
  type SaveState,
} from '@leidraad/shared/web';
import { RouterLink } from '@angular/router';
import { type AnswerSaved, attemptSchema, type AttemptView } from '@leidraad/training/model';
import { CycleStore } from '../cycle/cycle-store';
import { screenFocus } from '../cycle/screen-focus';
import { attemptPath } from '../learning-api';
import { LdAttemptResult } from '../result/attempt-result';
import { AnswerSender } from './answer-sender';
import { LdConsequence } from './consequence';
import { questionThread, withAnswer } from './attempt-progress';

/** The test: one situation at a time, choose, confirm, see what happens; then the result. */
@Component({
  selector: 'ld-quiz-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdBlockedButton,
    LdChoiceCards,
    LdErrorState,
    LdFocusShell,
    LdIcon,
    LdLangPipe,
    LdLoad,
    LdTextPipe,
    LdThread,
    LdAttemptResult,
    LdConsequence,
  ],
  providers: [AnswerSender],
  templateUrl: './quiz-page.html',
  styleUrl: './quiz-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuizPage {
  readonly attemptId = input.required<string>();

  protected readonly cycle = inject(CycleStore);
  protected readonly sender = inject(AnswerSender);
  private readonly language = inject(LanguageService);
  private readonly zone = inject(ReaderZone);
  private readonly focus = screenFocus();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly loaded = apiResource(() => attemptPath(this.attemptId()), attemptSchema);
  /** The attempt with what was answered since it was loaded. */
  protected readonly attempt = linkedSignal<AttemptView | undefined>(() =>
    this.loaded.hasValue() ? this.loaded.value() : undefined,
  );
  /** Position of the question on the page; null: the result. Starts where the attempt was left, on whatever device. */
  protected readonly position = linkedSignal<string | undefined, number | null>({
    source: () => (this.loaded.hasValue() ? this.loaded.value().id : undefined),
    computation: () => untracked(() => this.attempt()?.nextPosition ?? null),
  });
  protected readonly question = computed(() =>
    this.attempt()?.questions.find((question) => question.position === this.position()),
  );
  protected readonly consequence = computed(
    () => this.attempt()?.answers.find((answer) => answer.position === this.position())?.consequence,
  );
  protected readonly thread = computed(() => questionThread(this.attempt(), this.position()));
  protected readonly number = computed(
    () =>
      (this.attempt()?.questions.findIndex((question) => question.position === this.position()) ?? -1) + 1,
  );

  private readonly picked = linkedSignal<number | null, string | undefined>({
    source: this.position,
    computation: () => undefined,
  });
  private readonly waiting = computed(() => {
    const waiting = this.sender.waiting();
    return waiting?.position === this.position() ? waiting : undefined;
  });
  protected readonly selected = computed(() => this.waiting()?.options[0] ?? this.picked());
  protected readonly locked = computed(() => this.waiting() !== undefined);
  protected readonly choices = computed<Choice[]>(() =>
    (this.question()?.options ?? []).map((option) => ({
      id: option.key,
      label: inLanguage(option.text, this.language.current()).text,
    })),
  );
  protected readonly chosenText = computed(() => {
    const key = this.consequence()?.chosen[0];
    return this.question()?.options.find((option) => option.key === key)?.text;
  });
  protected readonly blockers = computed(() =>
    this.selected() ? [] : [this.language.text('training.learn.quiz.chooseFirst')],
  );
  /** Somebody answered this before, perhaps on another device; that answer counts. */
  protected readonly answeredBefore = signal(false);

  protected readonly saveState = computed<SaveState | undefined>(() => {
    // The page itself says that the answer is kept here.
    if (this.sender.keptHere()) return 'offline';
    if (this.sender.sending()) return 'saving';
    return this.savedAt() ? 'saved' : undefined;
  });
  protected readonly savedAt = computed(() => this.attempt()?.answers.at(-1)?.consequence.savedAt);
  /** What a screen reader hears after an answer. */
  protected readonly announcement = computed(() => {
    const consequence = this.consequence();
    if (!consequence) return '';
    const text = (key: string, params?: Record<string, unknown>) =>
      this.language.text(`training.learn.quiz.${key}`, params);
    const time = formatDate(
      consequence.savedAt,
      'time',
      this.language.locale(),
      this.zone.name(),
      new Date(),
    );
    return text('status', { verdict: text(consequence.right ? 'right' : 'wrong'), time });
  });

  constructor() {
    effect(() => this.cycle.nameWindow(this.language.text('training.learn.quiz.title')));
    effect(() => {
      const id = this.attemptId();
      const ready = this.loaded.hasValue();
      if (ready) untracked(() => this.sender.open(id, (saved, at) => this.saved(saved, at)));
    });
  }

  protected pick(option: string | undefined): void {
    this.picked.set(option);
  }

  protected confirm(): void {
    const [position, option] = [this.position(), this.selected()];
    if (position !== null && option !== undefined) this.sender.answer(position, option);
  }

  /** Confirmed without a choice: to the choices. */
  protected toChoices(): void {
    this.host.nativeElement.querySelector<HTMLElement>('input[type=radio]')?.focus();
  }

  protected next(): void {
    this.answeredBefore.set(false);
    this.position.set(this.attempt()?.nextPosition ?? null);
    this.focus('h1');
  }

  private saved(saved: AnswerSaved, position: number): void {
    this.attempt.update((attempt) => attempt && withAnswer(attempt, position, saved));
    this.answeredBefore.set(!saved.counted);
    if (saved.result) this.cycle.outline.reload();
    if (this.position() === position) this.focus('.after');
  }
}
