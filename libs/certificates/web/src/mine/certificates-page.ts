import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { certificateRowsSchema, formatNumber } from '@leidraad/certificates/model';
import {
  apiResource,
  LdDatePipe,
  LdEmptyState,
  LdIcon,
  LdLangPipe,
  LdLoad,
  LdTextPipe,
  SessionStore,
  watchChanges,
} from '@leidraad/shared/web';
import { CERTIFICATES_PATH } from '../certificates-api';
import { LdStateChip } from '../state-chip';

/** One's own certificates, newest first. */
@Component({
  selector: 'ld-certificates-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdDatePipe,
    LdEmptyState,
    LdIcon,
    LdLangPipe,
    LdLoad,
    LdTextPipe,
    LdStateChip,
  ],
  templateUrl: './certificates-page.html',
  styleUrl: './certificates-page.scss',
  host: { class: 'ld-page' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CertificatesPage {
  protected readonly rows = apiResource(() => CERTIFICATES_PATH, certificateRowsSchema);
  protected readonly formatNumber = formatNumber;

  constructor() {
    const personId = inject(SessionStore).person()?.id;
    if (personId) watchChanges(`tasks:${personId}`, this.rows);
  }
}
