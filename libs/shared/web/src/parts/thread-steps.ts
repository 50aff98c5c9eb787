import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from './icon';

export interface ThreadStep {
  label: string;
  note?: string;
  done: boolean;
  link: string | readonly unknown[];
  query?: Readonly<Record<string, unknown>>;
}

/** Stepper on the thread whose steps may be visited in any order. `current` is the index of the open step. */
@Component({
  selector: 'ld-thread-steps',
  imports: [RouterLink, TranslocoPipe, LdIcon],
  templateUrl: './thread-steps.html',
  styleUrl: './thread-steps.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdThreadSteps {
  readonly steps = input.required<readonly ThreadStep[]>();
  readonly current = input.required<number>();
  readonly label = input.required<string>();
}
