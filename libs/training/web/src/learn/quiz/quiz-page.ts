import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type GivenResponse } from '@leidraad/quizzes/model';
import { type Draft, LdAnsweredItem, LdPlayItem } from '@leidraad/quizzes/web';
import {
  LanguageService,
  LdBlockedButton,
  LdErrorState,
  LdFocusShell,
  LdIcon,
  LdLoad,
  LdTextPipe,
  LdThread,
  type SaveState,
} from '@leidraad/shared/web';
import { attemptSchema, type AttemptView } from '@leidraad/training/model';
import { CycleStore } from '../cycle/cycle-store';
import { screenFocus } from '../cycle/screen-focus';
import { LdAwayNote } from '../device/away-note';
import { AnswerSender, type DeliveredAnswer } from '../device/answer-sender';
import { ReadMemory, rememberedResource } from '../device/remembered-resource';
import { attemptPath } from '../learning-paths';
import { LdAttemptResult } from '../result/attempt-result';
import { type Answered, answeredIn } from './answered';
import { questionThread, situationNumber, stepOf, withAnswer } from './attempt-progress';
import { LdSavedStatus } from './saved-status';

/** The test: one question at a time, of a scenario one situation; answer, confirm, see what follows; then the result. */
@Component({
  selector: 'ld-quiz-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdAnsweredItem,
    LdAttemptResult,
    LdAwayNote,
    LdBlockedButton,
    LdErrorState,
    LdFocusShell,
    LdIcon,
    LdLoad,
    LdPlayItem,
    LdSavedStatus,
    LdTextPipe,
    LdThread,
  ],
  templateUrl: './quiz-page.html',
  styleUrl: './quiz-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuizPage {
  readonly attemptId = input.required<string>();

  protected readonly cycle = inject(CycleStore);
  private readonly sender = inject(AnswerSender);
  private readonly memory = inject(ReadMemory);
  private readonly language = inject(LanguageService);
  private readonly focus = screenFocus();
  private readonly player = viewChild(LdPlayItem);

  protected readonly loaded = rememberedResource(() => attemptPath(this.attemptId()), attemptSchema);
  /** The attempt with what was answered since it was loaded. */
  protected readonly attempt = linkedSignal<AttemptView | undefined>(() => this.loaded.current());
  /** Position of the question on the page; null: the result. Starts where the attempt was left, on whatever device. */
  protected readonly position = linkedSignal<string | undefined, number | null>({
    source: () => this.loaded.current()?.id,
    computation: () => untracked(() => this.attempt()?.nextPosition ?? null),
  });
  protected readonly question = computed(() =>
    this.attempt()?.questions.find((question) => question.position === this.position()),
  );
  private readonly step = computed(() => stepOf(this.question()?.item));
  /** What was just answered, until one goes on. */
  protected readonly after = signal<Answered | undefined>(undefined);
  /** The last move went back to the situation before. */
  protected readonly wentBack = signal(false);

  protected readonly thread = computed(() => questionThread(this.attempt(), this.position()));
  protected readonly number = computed(
    () =>
      (this.attempt()?.questions.findIndex((question) => question.position === this.position()) ?? -1) + 1,
  );
  protected readonly situation = computed(() => situationNumber(this.attempt(), this.question()));
  protected readonly mayGoBack = computed(() => {
    const item = this.question()?.item;
    return item?.type === 'scenario' && item.at?.mayGoBack === true;
  });
  /** A scenario that is not over: the next situation comes. */
  protected readonly goesOn = computed(
    () => this.after()?.type === 'scenario' && !this.after()?.consequence.ending,
  );

  private readonly put = linkedSignal<string, Draft | undefined>({
    source: () => `${this.attemptId()}:${this.position()}:${this.step()}`,
    computation: () => undefined,
  });
  private readonly waiting = computed(() => {
    const waiting = this.sender.waitingOf(this.attemptId());
    return waiting?.position === this.position() ? waiting : undefined;
  });
  protected readonly draft = computed(() => this.waiting()?.response ?? this.put());
  protected readonly locked = computed(() => this.waiting() !== undefined);
  protected readonly keptHere = computed(() => this.sender.isKept(this.attemptId()));
  protected readonly sending = computed(() => this.sender.isSending(this.attemptId()));
  protected readonly failure = computed(() => this.sender.refusalOf(this.attemptId()));
  protected readonly blockers = computed(() => this.player()?.blockers() ?? []);
  protected readonly confirmKey = computed(() => {
    if (this.sending()) return 'training.learn.quiz.sending';
    const type = this.question()?.item.type;
    return `quizzes.play.${type === 'situation' || type === 'scenario' ? 'confirm' : 'check'}`;
  });
  protected readonly nextKey = computed(() => {
    if (this.goesOn()) return 'quizzes.after.now';
    return `training.learn.quiz.${this.attempt()?.nextPosition === null ? 'toResult' : 'next'}`;
  });

  protected readonly saveState = computed<SaveState | undefined>(() => {
    // The page itself says that the answer is kept here.
    if (this.keptHere()) return 'offline';
    if (this.sending()) return 'saving';
    return this.savedAt() ? 'saved' : undefined;
  });
  protected readonly savedAt = computed(() => this.attempt()?.answers.at(-1)?.consequence.savedAt);

  constructor() {
    effect(() => this.cycle.nameWindow(this.language.text('training.learn.quiz.title')));
    effect(() => {
      // Also an answer that went out while another page was open: what happened after it is shown first.
      const delivered = this.sender.deliveredOf(this.attemptId());
      const isReady = this.loaded.current() !== undefined;
      if (delivered && isReady) untracked(() => this.show(delivered));
    });
  }

  protected answer(draft: Draft | undefined): void {
    if (!this.locked()) this.put.set(draft);
  }

  protected confirm(): void {
    const draft = this.put();
    if (draft) this.send(draft);
  }

  protected back(): void {
    this.send({ back: true });
  }

  protected retry(): void {
    void this.sender.send();
  }

  /** Confirmed too early: to what is open. */
  protected toOpen(): void {
    this.player()?.focusOpen();
  }

  protected next(): void {
    this.after.set(undefined);
    this.wentBack.set(false);
    this.position.set(this.attempt()?.nextPosition ?? null);
    this.focus('h1');
  }

  private send(response: GivenResponse): void {
    const position = this.position();
    if (position === null) return;
    const answer = { position, step: this.step(), response };
    this.sender.answer(this.cycle.cycleId(), this.attemptId(), answer);
  }

  private show({ request, answer }: DeliveredAnswer): void {
    this.sender.shown(this.attemptId());
    const answered = answeredIn(this.attempt(), request, answer);
    this.attempt.update((attempt) => attempt && withAnswer(attempt, request, answer));
    this.memory.keep(attemptPath(this.attemptId()), this.attempt());
    this.position.set(request.position);
    this.after.set(answered);
    this.wentBack.set(!answered);
    // Another device was here before, and may be further by now.
    if (!answer.counted) this.loaded.resource.reload();
    if (answer.result) this.cycle.outline.reload();
    this.focus(answered ? '.after' : 'h1');
  }
}
