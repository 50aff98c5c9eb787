import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';

export interface Choice {
  id: string;
  label: string;
  /** A second line, e.g. the consequence of this option. */
  detail?: string;
}

let ids = 0;

/**
 * Options as whole cards. Choosing sends nothing; a button of the page confirms. `locked`: the choice stands,
 * the others fade.
 */
@Component({
  selector: 'ld-choice-cards',
  templateUrl: './choice-cards.html',
  styleUrl: './choice-cards.scss',
  host: {
    role: 'radiogroup',
    '[class.dense]': 'dense()',
    '[attr.aria-label]': 'label()',
    '[attr.aria-labelledby]': 'labelledBy()',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdChoiceCards {
  readonly options = input.required<readonly Choice[]>();
  readonly selected = model<string>();
  readonly locked = input(false);
  /** Lower cards, for a choice inside a list. */
  readonly dense = input(false);
  /** Name of the group, or the id of the heading that names it. */
  readonly label = input<string>();
  readonly labelledBy = input<string>();
  readonly lang = input<string>();
  protected readonly name = `ld-choice-${++ids}`;
}
