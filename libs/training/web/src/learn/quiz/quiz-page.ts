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
import { type GivenResponse } from '@leidraad/quizzes/model';
import { inLanguage } from '@leidraad/shared/model';
import {
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
import { attemptSchema, type AttemptView } from '@leidraad/training/model';
import { CycleStore } from '../cycle/cycle-store';
import { screenFocus } from '../cycle/screen-focus';
import { LdAwayNote } from '../device/away-note';
import { AnswerSender, type DeliveredAnswer } from '../device/answer-sender';
import { ReadMemory, rememberedResource } from '../device/remembered-resource';
import { attemptPath } from '../learning-paths';
import { LdAttemptResult } from '../result/attempt-result';
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
    LdAwayNote,
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
  private readonly zone = inject(ReaderZone);
  private readonly focus = screenFocus();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

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
  protected readonly situation = computed(() => {
    const item = this.question()?.item;
    return item?.type === 'situation' ? item : undefined;
  });
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
    const waiting = this.sender.waitingOf(this.attemptId());
    return waiting?.position === this.position() ? waiting : undefined;
  });
  protected readonly selected = computed(() => optionOf(this.waiting()?.response) ?? this.picked());
  protected readonly locked = computed(() => this.waiting() !== undefined);
  protected readonly keptHere = computed(() => this.sender.isKept(this.attemptId()));
  protected readonly sending = computed(() => this.sender.isSending(this.attemptId()));
  protected readonly failure = computed(() => this.sender.refusalOf(this.attemptId()));
  protected readonly choices = computed<Choice[]>(() =>
    (this.situation()?.options ?? []).map((option) => ({
      id: option.key,
      label: inLanguage(option.text, this.language.current()).text,
    })),
  );
  protected readonly chosenText = computed(() => {
    const key = optionOf(this.consequence()?.response);
    return this.situation()?.options.find((option) => option.key === key)?.text;
  });
  protected readonly blockers = computed(() =>
    this.selected() ? [] : [this.language.text('training.learn.quiz.chooseFirst')],
  );
  /** Somebody answered this before, perhaps on another device; that answer counts. */
  protected readonly answeredBefore = signal(false);

  protected readonly saveState = computed<SaveState | undefined>(() => {
    // The page itself says that the answer is kept here.
    if (this.keptHere()) return 'offline';
    if (this.sending()) return 'saving';
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
    return text('status', { verdict: text(`verdict.${consequence.verdict}`), time });
  });

  constructor() {
    effect(() => this.cycle.nameWindow(this.language.text('training.learn.quiz.title')));
    effect(() => {
      // Also an answer that went out while another page was open: what happened after it is shown first.
      const delivered = this.sender.deliveredOf(this.attemptId());
      const isReady = this.loaded.current() !== undefined;
      if (delivered && isReady) untracked(() => this.show(delivered));
    });
  }

  protected pick(option: string | undefined): void {
    this.picked.set(option);
  }

  protected confirm(): void {
    const [position, option] = [this.position(), this.selected()];
    if (position === null || option === undefined) return;
    this.sender.answer(this.cycle.cycleId(), this.attemptId(), {
      position,
      step: 0,
      response: { options: [option] },
    });
  }

  protected retry(): void {
    void this.sender.send();
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

  private show({ request, answer }: DeliveredAnswer): void {
    this.sender.shown(this.attemptId());
    this.attempt.update((attempt) => attempt && withAnswer(attempt, request, answer));
    this.memory.keep(attemptPath(this.attemptId()), this.attempt());
    this.answeredBefore.set(!answer.counted);
    this.position.set(request.position);
    if (answer.result) this.cycle.outline.reload();
    this.focus('.after');
  }
}

const optionOf = (response: GivenResponse | undefined): string | undefined =>
  response && 'options' in response ? response.options[0] : undefined;
