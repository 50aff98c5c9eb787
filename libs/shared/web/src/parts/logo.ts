import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LOOP } from './thread-loop';

/** The ℓ-loop with the word, or the loop alone. */
@Component({
  selector: 'ld-logo',
  template: `
    <svg viewBox="0 0 40 26" width="40" height="26" aria-hidden="true" focusable="false">
      <path [attr.d]="loop" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" />
    </svg>
    @if (!short()) {
      <span>Leidraad</span>
    }
  `,
  styleUrl: './logo.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdLogo {
  readonly short = input(false);
  protected readonly loop = LOOP;
}
