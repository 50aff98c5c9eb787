import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type IconName } from '../icons/icon-names';
import { LdIcon } from './icon';

export type Tone = 'good' | 'warn' | 'bad' | 'thread' | 'neutral';

/** A state in words with its icon. `plain`: without a ground, for table rows, where `detail` stands under the word. */
@Component({
  selector: 'ld-status-chip',
  imports: [LdIcon],
  template: `
    @if (icon(); as name) {
      <ld-icon [name]="name" [filled]="!plain()" />
    }
    <span class="text">{{ text() }}</span>
    @if (detail(); as words) {
      <span class="detail">{{ words }}</span>
    }
  `,
  styleUrl: './status-chip.scss',
  host: { '[class]': 'tone()', '[class.plain]': 'plain()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdStatusChip {
  readonly tone = input<Tone>('neutral');
  readonly icon = input<IconName>();
  readonly text = input.required<string>();
  readonly detail = input<string>();
  readonly plain = input(false);
}
