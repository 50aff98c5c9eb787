import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  LanguageService,
  LdClauseBadge,
  LdErrorState,
  LdIcon,
  LdLangPipe,
  LdScoreMeter,
  LdTextPipe,
} from '@leidraad/shared/web';
import { type AttemptResultView, type AttemptView, type Outline } from '@leidraad/training/model';
import { CycleStore } from '../cycle/cycle-store';
import { DueWords } from '../home/due-words';
import { LearningApi } from '../learning-api';

/** "Almost": within so many points of the pass mark. */
const NEARLY_POINTS = 10;

/** Not passed: what to read again, how to go on, what one knows already. Never red. */
@Component({
  selector: 'ld-failed-result',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdClauseBadge,
    LdErrorState,
    LdIcon,
    LdLangPipe,
    LdScoreMeter,
    LdTextPipe,
  ],
  templateUrl: './failed-result.html',
  styleUrl: './failed-result.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdFailedResult {
  readonly attempt = input.required<AttemptView>();
  readonly result = input.required<AttemptResultView>();
  readonly outline = input<Outline>();

  protected readonly cycle = inject(CycleStore);
  private readonly api = inject(LearningApi);
  private readonly router = inject(Router);
  private readonly words = inject(DueWords);
  private readonly language = inject(LanguageService);

  protected readonly headingKey = computed(() => {
    if (this.attempt().untilRight) return 'notAll';
    const { score, passMark } = this.result();
    return passMark - score <= NEARLY_POINTS ? 'nearly' : 'failed';
  });
  protected readonly minutes = computed(() =>
    this.result().readAgain.reduce((sum, topic) => sum + topic.minutes, 0),
  );
  /** Attempts left now: a trainer may have given one since this result. */
  protected readonly left = computed(() => {
    const quiz = this.outline()?.quiz;
    return quiz ? Math.max(0, quiz.attemptsAllowed - quiz.attemptsUsed) : this.result().attemptsLeft;
  });
  protected readonly allowed = computed(
    () => this.outline()?.quiz.attemptsAllowed ?? this.attempt().attemptsAllowed,
  );
  protected readonly helpers = computed(() => {
    const names = this.outline()?.helpers ?? [];
    return {
      helpers: names.length > 0 ? 'some' : 'none',
      many: names.length > 1 ? 'yes' : 'no',
      names: new Intl.ListFormat(this.language.locale(), { type: 'conjunction' }).format(names),
    };
  });
  protected readonly due = computed(() =>
    this.words.day(this.attempt().dueOn, this.outline()?.task.zone ?? 'Europe/Amsterdam'),
  );
  /** Lesson keys to walk in order. */
  protected readonly route = computed(() =>
    this.result()
      .readAgain.map((topic) => topic.lessonKey)
      .join(','),
  );
  protected readonly firstTopic = computed(() => this.result().readAgain[0]?.lessonKey);

  private readonly starting = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  protected async retry(): Promise<void> {
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
