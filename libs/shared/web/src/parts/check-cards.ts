import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { type Choice } from './choice-cards';

/** Options as whole cards of which several can be chosen. Choosing sends nothing; a button of the page confirms. */
@Component({
  selector: 'ld-check-cards',
  templateUrl: './check-cards.html',
  styleUrl: './choice-cards.scss',
  host: { role: 'group', '[attr.aria-label]': 'label()', '[attr.aria-labelledby]': 'labelledBy()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdCheckCards {
  readonly options = input.required<readonly Choice[]>();
  /** Ids of what is chosen, in the order of the options. */
  readonly selected = model<readonly string[]>([]);
  readonly locked = input(false);
  /** Name of the group, or the ids of what names it. */
  readonly label = input<string>();
  readonly labelledBy = input<string>();
  readonly lang = input<string>();

  protected toggle(id: string): void {
    const chosen = new Set(this.selected());
    if (!chosen.delete(id)) chosen.add(id);
    this.selected.set(
      this.options()
        .map((option) => option.id)
        .filter((each) => chosen.has(each)),
    );
  }
}
