import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdDue, LdIcon, LdLangPipe, LdStatusChip, LdTextPipe, LdThread } from '@leidraad/shared/web';
import { type Task } from '@leidraad/training/model';
import { answerWaits } from '../device/waiting-answer';
import { DueWords } from './due-words';
import { isStarted, nextLink, openChips, progressThread, renewedValidity } from './task-words';

/** One training that asks something. Only the first on the page is `primary`. */
@Component({
  selector: 'ld-task-card',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdDue,
    LdIcon,
    LdLangPipe,
    LdStatusChip,
    LdTextPipe,
    LdThread,
  ],
  templateUrl: './task-card.html',
  styleUrl: './task-card.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdTaskCard {
  readonly task = input.required<Task>();
  readonly primary = input(false);

  protected readonly answerWaits = answerWaits();
  private readonly words = inject(DueWords);
  protected readonly id = computed(() => `task-${this.task().cycleId}`);
  protected readonly chips = computed(() => openChips(this.task()));
  protected readonly started = computed(() => isStarted(this.task()));
  protected readonly thread = computed(() => progressThread(this.task()));
  protected readonly link = computed(() =>
    this.needsHelp() ? ['/training', this.task().cycleId] : nextLink(this.task()),
  );
  protected readonly reason = computed(() => this.words.explain(this.task()));
  protected readonly overdueDays = computed(() => Math.max(0, -this.task().daysLeft));
  protected readonly needsHelp = computed(() => this.task().waitsForHelp);
  protected readonly actionKey = computed(() =>
    this.needsHelp() ? 'task.look' : this.started() ? 'task.continue' : 'task.start',
  );
  /** The certificate this renews: whether it still counts, and until when. */
  protected readonly renewed = computed(() => {
    const task = this.task();
    const until = renewedValidity(task);
    if (!until) return undefined;
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: task.zone }).format(new Date());
    const key = today > until ? 'lapsed' : 'stillValid';
    return { key: `training.learn.task.${key}`, date: this.words.day(until, task.zone) };
  });
}
