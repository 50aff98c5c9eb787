import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type VersionRow } from '@leidraad/policies/model';
import { LdDatePipe, LdIcon } from '@leidraad/shared/web';
import { PoliciesApi } from '../policies-api';
import { ChangeCountsPart } from '../parts/change-counts';
import { LifecycleChip } from './lifecycle-chip';

/** One version in the timeline. */
@Component({
  selector: 'ld-version-entry',
  imports: [RouterLink, TranslocoPipe, ChangeCountsPart, LdDatePipe, LdIcon, LifecycleChip],
  templateUrl: './version-entry.html',
  styleUrl: './version-entry.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VersionEntry {
  readonly slug = input.required<string>();
  readonly version = input.required<VersionRow>();
  /** All versions of the policy, newest first. */
  readonly others = input.required<readonly VersionRow[]>();
  readonly mayWrite = input(false);
  readonly mayWithdraw = input(false);
  readonly withdraw = output<void>();

  protected readonly api = inject(PoliciesApi);
  /** Older versions it can be put beside, other than the one it was made from. */
  protected readonly comparable = computed(() => {
    const { versionId, baseNumber } = this.version();
    const place = this.others().findIndex((other) => other.versionId === versionId);
    return this.others().filter(({ number }, index) => index > place && number !== baseNumber);
  });
  /** What holds where this version was taken back. */
  protected readonly inForce = computed(
    () => this.others().find(({ lifecycle }) => lifecycle === 'effective')?.number ?? 'none',
  );
  protected readonly address = computed(() => ({ slug: this.slug(), number: this.version().number }));
  protected readonly withdrawable = computed(
    () => this.mayWithdraw() && ['approved', 'effective', 'superseded'].includes(this.version().lifecycle),
  );
}
