import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdErrorState } from '@leidraad/shared/web';

/** Part of the first download, because it is for when nothing more can be fetched. */
@Component({
  selector: 'ld-unavailable-page',
  imports: [TranslocoPipe, LdErrorState],
  template: `
    <main id="main" class="ld-page narrow ld-stack" tabindex="-1">
      <h1>{{ 'shared.unavailable.title' | transloco }}</h1>
      <ld-error-state [title]="'shared.unavailable.text' | transloco" (retry)="again()" />
    </main>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UnavailablePage {
  protected again(): void {
    location.reload();
  }
}
