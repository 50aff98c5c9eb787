import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '@leidraad/shared/web';

/** The frame of one part of an item: its name, and moving it by button or with Alt and an arrow, and deleting it. */
@Component({
  selector: 'ld-part',
  imports: [MatIconButton, TranslocoPipe, LdIcon],
  templateUrl: './part.html',
  styleUrl: './part.scss',
  host: {
    role: 'group',
    '[attr.aria-label]': 'name()',
    '[attr.data-part]': 'id()',
    '[class.cites]': 'cites()',
    '(keydown.alt.arrowup)': 'move($event, -1)',
    '(keydown.alt.arrowdown)': 'move($event, 1)',
  },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Part {
  readonly id = input.required<string>();
  readonly name = input.required<string>();
  /** A letter or number for eyes; the name says it to everybody else. */
  readonly mark = input.required<string | number>();
  readonly first = input(false);
  readonly last = input(false);
  readonly mayMove = input(true);
  readonly mayRemove = input(true);
  /** Cites the clause that is pointed out. */
  readonly cites = input(false);
  readonly moved = output<-1 | 1>();
  readonly removed = output<void>();

  protected move(event: Event, by: -1 | 1): void {
    if (!this.mayMove()) return;
    event.preventDefault();
    if (by === -1 ? this.first() : this.last()) return;
    const focused = document.activeElement;
    this.moved.emit(by);
    // Moving takes the part out of the page for a moment; the keyboard stays where it was.
    setTimeout(() => {
      if (focused instanceof HTMLElement) focused.focus();
    });
  }
}
