import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdDatePipe, LdEmptyState, LdIcon, LdLoad } from '@leidraad/shared/web';
import { PoliciesApi } from '../policies-api';

/** The company's policies. With one there is nothing to choose, so it opens at once. */
@Component({
  selector: 'ld-policy-list-page',
  imports: [RouterLink, TranslocoPipe, LdDatePipe, LdEmptyState, LdIcon, LdLoad],
  templateUrl: './policy-list-page.html',
  styleUrl: './policy-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PolicyListPage {
  private readonly language = inject(LanguageService);
  private readonly router = inject(Router);
  protected readonly rows = inject(PoliciesApi).rows();

  /** People who make policies see their drafts elsewhere. */
  protected readonly policies = computed(() =>
    (this.rows.hasValue() ? this.rows.value() : [])
      .filter((row) => row.state === 'approved')
      .map((row) => ({ ...row, shown: inLanguage(row.title, this.language.current()) })),
  );

  constructor() {
    effect(() => {
      const [only, ...others] = this.policies();
      if (only && others.length === 0) {
        void this.router.navigate(['/policy', only.slug], { replaceUrl: true });
      }
    });
  }
}
