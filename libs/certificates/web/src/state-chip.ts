import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CertificateState } from '@leidraad/certificates/model';
import { LdDatePipe, LdStatusChip } from '@leidraad/shared/web';
import { STATE_LOOKS } from './state-words';

/** The state of a certificate with its date. */
@Component({
  selector: 'ld-state-chip',
  imports: [TranslocoPipe, LdDatePipe, LdStatusChip],
  template: `
    <ld-status-chip
      [tone]="look().tone"
      [icon]="look().icon"
      [text]="
        'certificates.state.' + state() | transloco: { date: date() ? (date() | ldDate: 'long') : 'none' }
      "
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdStateChip {
  readonly state = input.required<CertificateState>();
  readonly validUntil = input.required<string>();
  /** `YYYY-MM-DD`, for a revoked one. */
  readonly revokedOn = input<string | null>();

  protected readonly look = computed(() => STATE_LOOKS[this.state()]);
  protected readonly date = computed(() =>
    this.state() === 'revoked' ? (this.revokedOn() ?? undefined) : this.validUntil(),
  );
}
