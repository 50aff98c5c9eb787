import { ChangeDetectionStrategy, Component, ElementRef, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LdIcon } from '@leidraad/shared/web';

/** Adds a part at the end of the list before it, and writing goes on there. */
@Component({
  selector: 'ld-add-part',
  imports: [MatButton, LdIcon],
  template: `
    <button matButton="outlined" type="button" (click)="add()">
      <ld-icon matButtonIcon name="add" />{{ label() }}
    </button>
  `,
  styles: `
    :host {
      display: block;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AddPart {
  readonly label = input.required<string>();
  readonly added = output<void>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected add(): void {
    this.added.emit();
    setTimeout(() => {
      let before = this.host.previousElementSibling;
      while (before && !before.querySelector('textarea')) before = before.previousElementSibling;
      before?.querySelector('textarea')?.focus();
    });
  }
}
