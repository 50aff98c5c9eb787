import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PolicyRow } from '@leidraad/policies/model';
import { inLanguage } from '@leidraad/shared/model';
import {
  LanguageService,
  LdDatePipe,
  LdEmptyState,
  LdIcon,
  LdLoad,
  LdPageHead,
  SessionStore,
} from '@leidraad/shared/web';
import { PoliciesApi } from '../policies-api';
import { VersionStateChip } from './version-state-chip';

/** All policies with where they stand and what is still open. */
@Component({
  selector: 'ld-policies-page',
  imports: [
    MatButton,
    RouterLink,
    TranslocoPipe,
    LdDatePipe,
    LdEmptyState,
    LdIcon,
    LdLoad,
    LdPageHead,
    VersionStateChip,
  ],
  templateUrl: './policies-page.html',
  styleUrl: './policies-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PoliciesPage {
  private readonly language = inject(LanguageService);
  private readonly session = inject(SessionStore);
  protected readonly rows = inject(PoliciesApi).rows();
  protected readonly mayWrite = computed(() => this.session.may('policies.write'));
  protected readonly policies = computed(() =>
    (this.rows.hasValue() ? this.rows.value() : []).map((row) => ({
      ...row,
      shown: inLanguage(row.title, this.language.current()),
      dated: datesOf(row),
    })),
  );
}

/** The version that holds, and the one that will or would; of a version that was taken back no day counts any more. */
function datesOf({ inForce, number, effectiveOn, withdrawn }: PolicyRow) {
  const now = inForce && { when: 'since', number: inForce.number, on: inForce.effectiveOn };
  const next = effectiveOn &&
    !withdrawn &&
    inForce?.number !== number && { when: 'from', number, on: effectiveOn };
  return [now, next].filter((dated) => !!dated);
}
