import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdDue, LdFocusShell, LdIcon, LdLoad, LdTextPipe, LdThreadList } from '@leidraad/shared/web';
import { LdAwayNote } from '../device/away-note';
import { answerWaits } from '../device/waiting-answer';
import { DueWords } from '../home/due-words';
import { isStarted, nextLink } from '../home/task-words';
import { CycleStore } from './cycle-store';
import { PartItems } from './part-items';

/** One training with all its parts: the way in from a link, and the way back to what was read. */
@Component({
  selector: 'ld-overview-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdDue,
    LdFocusShell,
    LdIcon,
    LdLoad,
    LdTextPipe,
    LdThreadList,
    LdAwayNote,
  ],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OverviewPage {
  protected readonly cycle = inject(CycleStore);
  protected readonly answerWaits = answerWaits();
  private readonly parts = inject(PartItems);
  private readonly words = inject(DueWords);

  protected readonly items = computed(() => {
    const outline = this.cycle.current();
    return outline ? this.parts.of(outline, undefined) : [];
  });
  protected readonly reason = computed(() => {
    const outline = this.cycle.current();
    return outline ? this.words.explain(outline.task) : '';
  });
  /** With no attempts left there is nothing to go on with, only the result to look at. */
  protected readonly result = computed(() => {
    const outline = this.cycle.current();
    const waits = outline?.task.next.part === 'quiz' && outline.quiz.state === 'help-needed';
    return waits ? (outline.quiz.lastAttemptId ?? undefined) : undefined;
  });
  protected readonly next = computed(() => {
    const task = this.cycle.current()?.task;
    if (!task || task.next.part === 'none' || this.result()) return undefined;
    return { link: nextLink(task), key: isStarted(task) ? 'continue' : 'start' };
  });
  protected readonly overdueDays = computed(() => Math.max(0, -(this.cycle.current()?.task.daysLeft ?? 0)));

  constructor() {
    effect(() => this.cycle.nameWindow(this.cycle.title()));
    // Coming back here, what was read meanwhile must show.
    if (this.cycle.current()) this.cycle.outline.reload();
  }
}
