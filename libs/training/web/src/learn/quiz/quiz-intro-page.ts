import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  LanguageService,
  LdErrorState,
  LdFocusShell,
  LdIcon,
  LdLoad,
  LdNumberPipe,
  LdThread,
} from '@leidraad/shared/web';
import { CycleStore } from '../cycle/cycle-store';
import { PartItems, statesOf } from '../cycle/part-items';
import { LdUnreadNotice } from '../cycle/unread-notice';
import { LdAwayNote } from '../device/away-note';
import { answerWaits } from '../device/waiting-answer';
import { LearningApi } from '../learning-api';
import { neededRight } from './needed-right';

const MINUTES_PER_QUESTION = 0.5;

/** Before the test: what it asks, what is kept and who sees it. */
@Component({
  selector: 'ld-quiz-intro-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdErrorState,
    LdFocusShell,
    LdIcon,
    LdLoad,
    LdNumberPipe,
    LdThread,
    LdUnreadNotice,
    LdAwayNote,
  ],
  templateUrl: './quiz-intro-page.html',
  styleUrl: './quiz-intro-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuizIntroPage {
  protected readonly cycle = inject(CycleStore);
  protected readonly answerWaits = answerWaits();
  private readonly api = inject(LearningApi);
  private readonly parts = inject(PartItems);
  private readonly language = inject(LanguageService);
  private readonly router = inject(Router);

  protected readonly quiz = computed(() => this.cycle.current()?.quiz);
  protected readonly states = computed(() => {
    const outline = this.cycle.current();
    return outline ? statesOf(this.parts.of(outline, 'quiz')) : [];
  });
  protected readonly needed = computed(() => {
    const quiz = this.quiz();
    return quiz ? neededRight(quiz.questions, quiz.passMark) : 0;
  });
  protected readonly minutes = computed(() =>
    Math.ceil((this.quiz()?.questions ?? 0) * MINUTES_PER_QUESTION),
  );
  protected readonly left = computed(() => {
    const quiz = this.quiz();
    return quiz ? Math.max(0, quiz.attemptsAllowed - quiz.attemptsUsed) : 0;
  });
  /** May be started, or gone on with. */
  protected readonly startKey = computed(() => {
    const state = this.quiz()?.state;
    if (state === 'passed' || state === 'help-needed' || state === undefined) return undefined;
    return state === 'running' ? 'resume' : state === 'failed' ? 'again' : 'start';
  });

  protected readonly starting = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  constructor() {
    effect(() => this.cycle.nameWindow(this.language.text('training.learn.quiz.title')));
    if (this.cycle.current()) this.cycle.outline.reload();
  }

  protected async start(): Promise<void> {
    if (this.starting()) return;
    this.starting.set(true);
    this.failure.set(undefined);
    try {
      const attempt = await this.api.startQuiz(this.cycle.cycleId());
      await this.router.navigate(this.cycle.link('quiz', attempt.id));
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.starting.set(false);
    }
  }
}
