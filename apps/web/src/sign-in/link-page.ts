import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { signInLinkSchema } from '@leidraad/people/model';
import { apiResource, LdLoad } from '@leidraad/shared/web';
import { LinkForm } from './link-form';

/** A one-time link: choose a password with it, and be signed in. */
@Component({
  selector: 'ld-link-page',
  imports: [TranslocoPipe, LdLoad, LinkForm],
  template: `
    <div class="ld-page ld-stack">
      @if (link.hasValue()) {
        @let found = link.value();
        <h1>{{ 'shared.link.title' | transloco }}</h1>
        <p class="ld-lead">
          {{
            found.purpose === 'first-administrator'
              ? ('shared.link.firstLead' | transloco)
              : ('shared.link.lead' | transloco: { name: found.displayName, login: found.login })
          }}
        </p>
        <ld-link-form
          [token]="token()"
          [first]="found.purpose === 'first-administrator'"
          [login]="found.login ?? ''"
        />
      } @else if (unusable()) {
        <h1>{{ 'shared.link.unusable' | transloco }}</h1>
        <p class="ld-lead">{{ 'shared.link.unusableText' | transloco }}</p>
      } @else {
        <ld-load [of]="link" />
      }
    </div>
  `,
  styleUrl: './narrow-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LinkPage {
  /** From the address. */
  readonly token = input.required<string>();

  protected readonly link = apiResource(
    () => ({ url: '/api/sign-in-links/reading', method: 'POST', body: { token: this.token() } }),
    signInLinkSchema,
  );
  protected readonly unusable = computed(() => {
    const error = this.link.error();
    return error !== undefined && 'status' in error && [404, 409, 410, 422].includes(Number(error.status));
  });
}
