import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdLogo } from '../parts/logo';
import { LdLanguageButton } from './language-button';

/** Pages for anybody: wordmark and language, no menu. */
@Component({
  selector: 'ld-public-shell',
  imports: [RouterLink, RouterOutlet, TranslocoPipe, LdLogo, LdLanguageButton],
  template: `
    <header>
      <a routerLink="/" [attr.aria-label]="'shared.shell.home' | transloco"><ld-logo /></a>
      <ld-language-button />
    </header>
    <main id="main" tabindex="-1"><router-outlet /></main>
  `,
  styleUrl: './public-shell.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdPublicShell {}
