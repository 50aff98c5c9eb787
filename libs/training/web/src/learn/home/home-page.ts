import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { apiResource, LdIcon, LdLoad, LOOP, SessionStore, watchChanges } from '@leidraad/shared/web';
import { tasksSchema } from '@leidraad/training/model';
import { TASKS_PATH } from '../learning-api';
import { LdDoneCard } from './done-card';
import { LdTaskCard } from './task-card';

/** What is to do, the most urgent first, and what is done. */
@Component({
  selector: 'ld-home-page',
  imports: [TranslocoPipe, LdIcon, LdLoad, LdDoneCard, LdTaskCard],
  templateUrl: './home-page.html',
  styleUrl: './home-page.scss',
  host: { class: 'ld-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomePage {
  private readonly session = inject(SessionStore);
  protected readonly loop = LOOP;
  protected readonly tasks = apiResource(() => TASKS_PATH, tasksSchema);
  protected readonly name = computed(() => this.session.person()?.givenName ?? '');
  protected readonly minutes = computed(() =>
    this.tasks.hasValue() ? this.tasks.value().open.reduce((sum, task) => sum + task.minutesLeft, 0) : 0,
  );
  /** The one filled button of the page. */
  protected readonly first = computed(() =>
    this.tasks.hasValue()
      ? this.tasks.value().open.find((task) => task.status !== 'help-needed')?.cycleId
      : undefined,
  );

  constructor() {
    const personId = this.session.person()?.id;
    if (personId) watchChanges(`tasks:${personId}`, this.tasks);
  }
}
