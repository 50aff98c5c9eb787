import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { type EndingKind, type Finding } from '@leidraad/quizzes/model';
import { LdIcon } from '@leidraad/shared/web';
import { ENDING_ICONS } from '../canvas/canvas-views';
import { type OutlineRow } from './outline-rows';

/** What all rows say, put into words once: there are hundreds of rows. */
export type RowWords = Record<EndingKind | Finding['severity'] | 'empty' | 'to' | 'nowhere', string>;

/** What stands in a row of the outline; by itself, so that a row is left alone while another changes. */
@Component({
  selector: 'ld-outline-row',
  imports: [LdIcon],
  templateUrl: './outline-row.html',
  styleUrl: './outline-row.scss',
  host: { '[class.choice]': "row().kind === 'choice'" },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OutlineRowContent {
  readonly row = input.required<OutlineRow>();
  readonly words = input.required<RowWords>();
  readonly toggled = output();

  protected readonly icons = ENDING_ICONS;
}
