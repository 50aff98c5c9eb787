import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LanguageService } from '../language/language-service';

/** Shows the language of the page; pressing it switches to the other one. */
@Component({
  selector: 'ld-language-button',
  imports: [TranslocoPipe],
  template: `
    <button type="button" [attr.aria-label]="'shared.language.switchName' | transloco" (click)="switch()">
      {{ language.current().toUpperCase() }}
    </button>
  `,
  styleUrl: './language-button.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdLanguageButton {
  protected readonly language = inject(LanguageService);

  protected switch(): void {
    void this.language.choose(this.language.current() === 'nl' ? 'en' : 'nl');
  }
}
