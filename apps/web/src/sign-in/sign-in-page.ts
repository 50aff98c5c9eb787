import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SignInForm } from './sign-in-form';

@Component({
  selector: 'ld-sign-in-page',
  imports: [TranslocoPipe, SignInForm],
  template: `
    <div class="ld-page ld-stack">
      <h1>{{ 'shared.signIn.title' | transloco }}</h1>
      <ld-sign-in-form (signedIn)="onwards()" />
      <p class="ld-small ld-quiet">{{ 'shared.signIn.forgotten' | transloco }}</p>
    </div>
  `,
  styleUrl: './narrow-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SignInPage {
  /** Where the reader was going, from the query string. */
  readonly to = input<string>();
  private readonly router = inject(Router);

  protected onwards(): void {
    const to = this.to();
    // Only a path of our own: an address of elsewhere in a link must not take anybody there.
    void this.router.navigateByUrl(to && /^\/(?![/\\])/.test(to) ? to : '/');
  }
}
