import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, minLength, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { atMost, LanguageService, LdBlockedButton, LdErrorState, LdFocusShell } from '@leidraad/shared/web';
import { questionSchema } from '@leidraad/training/model';
import { CycleStore } from '../cycle/cycle-store';
import { DueWords } from '../home/due-words';
import { LearningApi } from '../learning-api';
import { PolicyQuestionNote } from './policy-question-note';

/** A question instead of a signature. The due date keeps running, and the page says so. */
@Component({
  selector: 'ld-question-page',
  imports: [FormField, MatButton, RouterLink, TranslocoPipe, LdBlockedButton, LdErrorState, LdFocusShell],
  templateUrl: './question-page.html',
  styleUrl: './question-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionPage {
  protected readonly cycle = inject(CycleStore);
  private readonly api = inject(LearningApi);
  private readonly language = inject(LanguageService);
  private readonly words = inject(DueWords);
  private readonly asked = inject(PolicyQuestionNote);
  private readonly router = inject(Router);
  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');

  protected readonly question = form(signal({ text: '' }), (path) => {
    required(path.text);
    minLength(path.text, 10);
    atMost(path.text, 2000);
  });
  protected readonly blockers = computed(() => {
    const text = this.question.text().value();
    if (questionSchema.safeParse({ text }).success) return [];
    const key = text.trim().length > 2000 ? 'tooLong' : 'writeFirst';
    return [this.language.text(`training.learn.question.${key}`)];
  });
  protected readonly due = computed(() => {
    const task = this.cycle.current()?.task;
    return task && this.words.day(task.dueOn, task.zone);
  });
  private readonly sending = signal(false);
  protected readonly failure = signal<unknown>(undefined);

  constructor() {
    effect(() => this.cycle.nameWindow(this.language.text('training.learn.question.title')));
  }

  protected toField(): void {
    this.field().nativeElement.focus();
  }

  protected async send(): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.failure.set(undefined);
    try {
      const at = await this.api.ask(this.cycle.cycleId(), this.question.text().value().trim());
      this.asked.note(this.cycle.cycleId(), at);
      await this.router.navigate(this.cycle.link('statement'));
    } catch (error) {
      this.failure.set(error);
    } finally {
      this.sending.set(false);
    }
  }
}
