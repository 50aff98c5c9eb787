import { ChangeDetectionStrategy, Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '@leidraad/shared/web';
import { copyText } from './copy-text';

/** The address at which anybody can check a certificate, to copy or to look at. */
@Component({
  selector: 'ld-verify-link',
  imports: [MatIconButton, RouterLink, TranslocoPipe, LdIcon],
  template: `
    <div class="box">
      <span class="address"
        >{{ host() }}<wbr /><span class="path">{{ path() }}</span></span
      >
      <button
        matIconButton
        type="button"
        [attr.aria-label]="'certificates.page.copy' | transloco"
        (click)="copy()"
      >
        <ld-icon name="content_copy" />
      </button>
    </div>
    <p class="said" role="status">{{ said() ? (said()! | transloco) : '' }}</p>
    <p class="ld-small ld-quiet">
      {{ 'certificates.page.verifyText' | transloco }}
      <a [routerLink]="['/c', number()]">{{ 'certificates.page.seePage' | transloco }}</a>
    </p>
  `,
  styleUrl: './verify-link.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdVerifyLink {
  readonly url = input.required<string>();
  readonly number = input.required<string>();

  private readonly document = inject(DOCUMENT);
  protected readonly said = signal<string | undefined>(undefined);
  private readonly shown = computed(() => this.url().replace(/^https?:\/\//, ''));
  protected readonly host = computed(() => this.shown().split('/')[0] ?? '');
  protected readonly path = computed(() => this.shown().slice(this.host().length));

  async copy(): Promise<void> {
    const done = await copyText(this.url(), this.document);
    // Emptied first, so that copying twice is said twice.
    this.said.set(undefined);
    setTimeout(() => this.said.set(done ? 'certificates.page.copied' : 'certificates.page.copyFailed'));
  }
}
