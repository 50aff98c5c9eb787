import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { formatDate, LanguageService, LdThreadList, ReaderZone, type ThreadItem } from '@leidraad/shared/web';
import { type KnownCertificate } from './certificate-facts';
import { type CheckedFile } from './checked-file';

/** What was really checked, no more: the number, its state and, if one was picked, the file. */
@Component({
  selector: 'ld-checks',
  imports: [LdThreadList],
  template: `
    <h2>{{ text('checked') }}</h2>
    <ld-thread-list [items]="items()" [label]="text('checked')" />
  `,
  styleUrl: './checks.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdChecks {
  readonly certificate = input.required<KnownCertificate>();
  readonly file = input<CheckedFile>();

  private readonly language = inject(LanguageService);
  private readonly zone = inject(ReaderZone);

  protected readonly items = computed<ThreadItem[]>(() => {
    const { companyName, checkedAt, state } = this.certificate();
    const moment = formatDate(checkedAt, 'moment', this.language.locale(), this.zone.name(), new Date());
    const file = this.file();
    const items: ThreadItem[] = [
      {
        title: this.text('checkedNumber'),
        detail: this.text('checkedNumberText', { company: companyName }),
        state: 'done',
      },
      {
        title: this.text('checkedState', { state: state === 'expiring' ? 'valid' : state }),
        detail: this.text('checkedStateText', { moment }),
        state: 'done',
      },
    ];
    if (file?.outcome !== 'same' && file?.outcome !== 'differs') return items;
    const isSame = file.outcome === 'same';
    const title = this.text('checkedFile', { same: isSame ? 'yes' : 'no' });
    return [...items, { title, detail: file.name, state: isSame ? 'done' : 'again' }];
  });

  protected text(key: string, params?: Record<string, unknown>): string {
    return this.language.text(`certificates.verify.${key}`, params);
  }
}
