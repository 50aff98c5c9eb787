import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LdIcon } from '@leidraad/shared/web';

/** Adds a part at the end of a list. */
@Component({
  selector: 'ld-add-part',
  imports: [MatButton, LdIcon],
  template: `
    <button matButton="outlined" type="button" (click)="added.emit()">
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
}
