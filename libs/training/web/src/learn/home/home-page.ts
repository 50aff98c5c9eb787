import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  viewChild,
  ViewContainerRef,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon, LdLoad, LOOP, SessionStore, watchChanges } from '@leidraad/shared/web';
import { tasksSchema } from '@leidraad/training/model';
import { LdAwayNote } from '../device/away-note';
import { rememberedResource } from '../device/remembered-resource';
import { answerWaits } from '../device/waiting-answer';
import { TASKS_PATH } from '../learning-paths';
import { LdDoneCard } from './done-card';
import { LdTaskCard } from './task-card';

/** What is to do, the most urgent first, and what is done. */
@Component({
  selector: 'ld-home-page',
  imports: [TranslocoPipe, LdIcon, LdLoad, LdDoneCard, LdTaskCard, LdAwayNote],
  templateUrl: './home-page.html',
  styleUrl: './home-page.scss',
  host: { class: 'ld-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HomePage {
  private readonly session = inject(SessionStore);
  protected readonly loop = LOOP;
  protected readonly answerWaits = answerWaits();
  protected readonly tasks = rememberedResource(() => TASKS_PATH, tasksSchema);
  protected readonly name = computed(() => this.session.person()?.givenName ?? '');
  /** What the reader can do something about; the rest waits for a trainer. */
  protected readonly toDo = computed(() => this.open().filter((task) => !task.waitsForHelp));
  protected readonly waiting = computed(() => this.open().filter((task) => task.waitsForHelp));
  protected readonly minutes = computed(() => this.toDo().reduce((sum, task) => sum + task.minutesLeft, 0));
  private readonly open = computed(() => this.tasks.current()?.open ?? []);

  /** Where somebody who approves policies sees what waits for them. */
  private readonly toApprove = viewChild('toApprove', { read: ViewContainerRef });

  constructor() {
    effect(() => {
      const place = this.toApprove();
      if (place && this.session.may('policies.approve')) void showPoliciesToApprove(place);
    });
    const personId = this.session.person()?.id;
    if (personId) watchChanges(`tasks:${personId}`, this.tasks.resource);
  }
}

/** Most readers approve nothing, so what shows it is only fetched for those who do. */
async function showPoliciesToApprove(place: ViewContainerRef): Promise<void> {
  const { policiesToApprove } = await import('@leidraad/policies/web');
  place.createComponent(await policiesToApprove());
}
