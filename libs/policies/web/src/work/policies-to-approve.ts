import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdDatePipe, LdIcon, provideI18n, SessionStore } from '@leidraad/shared/web';
import { policiesI18n } from '../policies-i18n';
import { PoliciesApi } from '../policies-api';

/** Policy versions that wait for the approval of the reader; nothing while there are none. For the home page. */
@Component({
  selector: 'ld-policies-to-approve',
  imports: [RouterLink, TranslocoPipe, LdDatePipe, LdIcon],
  template: `
    @if (waiting().length > 0) {
      <section aria-labelledby="to-approve">
        <h2 id="to-approve">{{ 'policies.toApprove.title' | transloco }}</h2>
        <ul>
          @for (policy of waiting(); track policy.id) {
            <li class="ld-card">
              <ld-icon name="pending" />
              <div>
                <a [routerLink]="['/work/policies', policy.slug]" [queryParams]="{ number: policy.number }">{{
                  'policies.toApprove.link' | transloco: { title: policy.shown.text, number: policy.number }
                }}</a>
                <p class="ld-small ld-quiet">
                  {{
                    'policies.toApprove.asked'
                      | transloco
                        : {
                            name: policy.request.byName ?? 'none',
                            date: policy.request.at | ldDate: 'long',
                          }
                  }}
                </p>
              </div>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './policies-to-approve.scss',
  providers: [provideI18n(policiesI18n)],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PoliciesToApprove {
  private readonly language = inject(LanguageService);
  private readonly session = inject(SessionStore);
  private readonly rows = inject(PoliciesApi).rows();
  /** Own work only where the company lets one approve that. */
  protected readonly waiting = computed(() => {
    const ownToo = this.session.company()?.fourEyes === false;
    return (this.rows.hasValue() ? this.rows.value() : []).flatMap((row) => {
      const request = row.approvalRequest;
      if (!request || (request.own && !ownToo)) return [];
      return [{ ...row, request, shown: inLanguage(row.title, this.language.current()) }];
    });
  });
}
