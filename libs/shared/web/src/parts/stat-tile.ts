import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { LdNumberPipe } from '../language/number-pipe';
import { LdIcon } from './icon';

/** A number that filters: "92,8 %, 310 van 334 mensen" with a line for the share. */
@Component({
  selector: 'ld-stat-tile',
  imports: [LdNumberPipe, LdIcon],
  templateUrl: './stat-tile.html',
  styleUrl: './stat-tile.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdStatTile {
  readonly label = input.required<string>();
  /** A number, or text ready to be shown ("92,8 %"). */
  readonly value = input.required<number | string>();
  /** What it is counted over, in words: "310 van 334 mensen". */
  readonly of = input<string>();
  /** 0 to 1, the length of the line. */
  readonly share = input<number>();
  readonly tone = input<'thread' | 'neutral' | 'bad'>('neutral');
  readonly pressed = input(false);
  readonly toggled = output<boolean>();
  protected readonly isNumber = (value: number | string): value is number => typeof value === 'number';
}
