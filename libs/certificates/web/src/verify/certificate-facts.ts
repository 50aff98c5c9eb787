import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { formatNumber, type Verification } from '@leidraad/certificates/model';
import { LdDatePipe, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';

export type KnownCertificate = Extract<Verification, { known: true }>;

/** What anybody may know of a certificate. */
@Component({
  selector: 'ld-certificate-facts',
  imports: [TranslocoPipe, LdDatePipe, LdLangPipe, LdTextPipe],
  templateUrl: './certificate-facts.html',
  styleUrl: './certificate-facts.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdCertificateFacts {
  readonly certificate = input.required<KnownCertificate>();
  protected readonly formatNumber = formatNumber;
}
