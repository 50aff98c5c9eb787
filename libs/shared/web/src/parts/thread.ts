import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LOOP, type ThreadState } from './thread-loop';

/** Horizontal progress. `label` says the same in words ("Onderdeel 4 van 7"), because the line is a picture. */
@Component({
  selector: 'ld-thread',
  templateUrl: './thread.html',
  styleUrl: './thread.scss',
  host: { role: 'img', '[attr.aria-label]': 'label()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdThread {
  readonly steps = input.required<readonly ThreadState[]>();
  readonly label = input.required<string>();
  protected readonly loop = LOOP;
}
