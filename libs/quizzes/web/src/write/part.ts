import { ChangeDetectionStrategy, Component, ElementRef, inject, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '@leidraad/shared/web';

const FIELDS = 'button, input, select, textarea';

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
  /** Parts without a key of their own: what is moved appears in the frame of its neighbour. */
  readonly byPlace = input(false);
  /** Cites the clause that is pointed out. */
  readonly cites = input(false);
  readonly moved = output<-1 | 1>();
  readonly removed = output<void>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected move(event: Event, by: -1 | 1): void {
    if (!this.mayMove()) return;
    event.preventDefault();
    if (by === -1 ? this.first() : this.last()) return;
    const at = this.fieldsOf(this.host).findIndex((field) => field === document.activeElement);
    const neighbour = by === -1 ? this.host.previousElementSibling : this.host.nextElementSibling;
    this.moved.emit(by);
    // Moving takes the part out of the page for a moment; the keyboard stays in it, on the same field.
    setTimeout(() => {
      const part = this.byPlace() ? neighbour : this.host;
      if (part instanceof HTMLElement) this.fieldsOf(part)[at]?.focus();
    });
  }

  private fieldsOf(part: HTMLElement): HTMLElement[] {
    return [...part.querySelectorAll<HTMLElement>(FIELDS)];
  }
}
