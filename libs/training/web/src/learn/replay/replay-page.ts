import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  numberAttribute,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type GivenResponse, type ShownItem } from '@leidraad/quizzes/model';
import { type Draft, LdAnsweredItem, LdPlayItem } from '@leidraad/quizzes/web';
import {
  LanguageService,
  LdBlockedButton,
  LdErrorState,
  LdFocusShell,
  LdIcon,
  LdLoad,
} from '@leidraad/shared/web';
import { attemptSchema, type Replayed } from '@leidraad/training/model';
import { CycleStore } from '../cycle/cycle-store';
import { screenFocus } from '../cycle/screen-focus';
import { rememberedResource } from '../device/remembered-resource';
import { LearningApi } from '../learning-api';
import { attemptPath } from '../learning-paths';
import { stepsTaken } from './steps-taken';

/** A scenario of a test that is over, played again. The server says where moves lead, and keeps none of them. */
@Component({
  selector: 'ld-replay-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdAnsweredItem,
    LdBlockedButton,
    LdErrorState,
    LdFocusShell,
    LdIcon,
    LdLoad,
    LdPlayItem,
  ],
  templateUrl: './replay-page.html',
  styleUrl: '../quiz/quiz-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReplayPage {
  readonly attemptId = input.required<string>();
  readonly position = input.required({ transform: numberAttribute });

  protected readonly cycle = inject(CycleStore);
  private readonly api = inject(LearningApi);
  private readonly language = inject(LanguageService);
  private readonly focus = screenFocus();
  private readonly player = viewChild(LdPlayItem);

  /** For the policy that is quoted. */
  protected readonly loaded = rememberedResource(() => attemptPath(this.attemptId()), attemptSchema);
  private readonly moves = signal<readonly GivenResponse[]>([]);
  protected readonly now = signal<Replayed | undefined>(undefined);
  /** The situation that was just answered, until one goes on. */
  protected readonly answered = signal<ShownItem | undefined>(undefined);
  protected readonly failure = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly draft = linkedSignal<readonly GivenResponse[], Draft | undefined>({
    source: this.moves,
    computation: () => undefined,
  });

  protected readonly blockers = computed(() => this.player()?.blockers() ?? []);
  protected readonly number = computed(() => stepsTaken(this.moves()) + 1);
  protected readonly mayGoBack = computed(() => {
    const item = this.now()?.question.item;
    return item?.type === 'scenario' && item.at?.mayGoBack === true;
  });
  protected readonly isOver = computed(() => this.now()?.consequence?.ending !== undefined);

  constructor() {
    effect(() => this.cycle.nameWindow(this.language.text('training.learn.replay.title')));
    effect(() => {
      this.attemptId();
      this.position();
      untracked(() => void this.play([]));
    });
  }

  protected confirm(): void {
    const draft = this.draft();
    if (draft) void this.play([...this.moves(), draft]);
  }

  protected back(): void {
    void this.play([...this.moves(), { back: true }]);
  }

  protected again(): void {
    void this.play([]);
  }

  protected next(): void {
    this.answered.set(undefined);
    this.focus('h1');
  }

  protected toOpen(): void {
    this.player()?.focusOpen();
  }

  protected async play(moves: readonly GivenResponse[]): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      const before = this.now()?.question.item;
      const now = await this.api.replay(this.attemptId(), this.position(), moves);
      const last = moves.at(-1);
      const isChoice = last !== undefined && !('back' in last);
      this.now.set(now);
      this.moves.set(moves);
      this.answered.set(isChoice ? before : undefined);
      this.focus(isChoice ? '.after' : 'h1');
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
