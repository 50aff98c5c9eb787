import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdFilePick } from '@leidraad/shared/web';
import { isPdf, sha256Of } from './sha-256';

export interface CheckedFile {
  name: string;
  same: boolean;
}

/** Pick or drop a PDF and compare it with the issued one. The file is hashed here and never sent. */
@Component({
  selector: 'ld-file-check',
  imports: [TranslocoPipe, LdFilePick],
  template: `
    <ld-file-pick
      [prompt]="'certificates.verify.drop' | transloco"
      [action]="(again() ? 'certificates.verify.pickOther' : 'certificates.verify.pick') | transloco"
      [hint]="'certificates.verify.stays' | transloco"
      [maxBytes]="mostBytes"
      (picked)="check($event)"
    />
    <p role="status">
      @if (says(); as word) {
        {{ 'certificates.verify.' + word | transloco }}
      }
    </p>
  `,
  styleUrl: './file-check.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdFileCheck {
  readonly expectedSha256 = input.required<string>();
  /** A file was checked before. */
  readonly again = input(false);
  readonly checked = output<CheckedFile>();

  protected readonly mostBytes = 50 * 1024 * 1024;
  protected readonly says = signal<'hashing' | 'notPdf' | 'unreadable' | undefined>(undefined);

  protected async check(file: File): Promise<void> {
    this.says.set('hashing');
    try {
      if (!(await isPdf(file))) return this.says.set('notPdf');
      const same = (await sha256Of(file)) === this.expectedSha256();
      this.says.set(undefined);
      this.checked.emit({ name: file.name, same });
    } catch {
      this.says.set('unreadable');
    }
  }
}
