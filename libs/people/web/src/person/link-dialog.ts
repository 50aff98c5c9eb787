import { ChangeDetectionStrategy, Component, DOCUMENT, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { type IssuedLink } from '@leidraad/people/model';
import { LdDatePipe, LdIcon } from '@leidraad/shared/web';

/** A one-time link, shown this once: to copy or to print. */
@Component({
  selector: 'ld-link-dialog',
  imports: [MatButton, MatDialogModule, TranslocoPipe, LdDatePipe, LdIcon],
  templateUrl: './link-dialog.html',
  styleUrl: './link-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LinkDialog {
  protected readonly link = inject<IssuedLink>(MAT_DIALOG_DATA);
  private readonly document = inject(DOCUMENT);
  protected readonly said = signal<'copied' | 'select' | undefined>(undefined);

  protected async copy(field: HTMLInputElement): Promise<void> {
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(this.link.url);
      this.said.set('copied');
    } catch {
      // Not every browser lets a page write to the clipboard; then the reader does it from the selected text.
      field.select();
      this.said.set('select');
    }
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}
