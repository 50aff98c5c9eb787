import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdFilePick } from '@leidraad/shared/web';

/** Pick or drop a PDF to compare it with the issued one; one button where something was checked already. */
@Component({
  selector: 'ld-file-check',
  imports: [TranslocoPipe, LdFilePick],
  template: `
    <ld-file-pick
      [prompt]="'certificates.verify.drop' | transloco"
      [action]="(again() ? 'certificates.verify.pickOther' : 'certificates.verify.pick') | transloco"
      [hint]="'certificates.verify.stays' | transloco"
      [refuses]="false"
      [folded]="again()"
      (picked)="picked.emit($event)"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdFileCheck {
  /** A file was checked before. */
  readonly again = input(false);
  readonly picked = output<File>();
}
