import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LANGUAGES } from '@leidraad/shared/model';
import { DraftStore } from './draft-store';

/** In which language one writes. */
@Component({
  selector: 'ld-language-switch',
  imports: [TranslocoPipe],
  template: `
    <div role="group" [attr.aria-label]="'courses.editor.language' | transloco">
      @for (language of languages; track language) {
        <button
          type="button"
          [attr.aria-pressed]="store.writing() === language"
          (click)="store.writing.set(language)"
        >
          {{ language }}<span class="ld-hidden">, {{ 'shared.language.' + language | transloco }}</span>
        </button>
      }
    </div>
  `,
  styleUrl: './language-switch.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LanguageSwitch {
  protected readonly store = inject(DraftStore);
  protected readonly languages = LANGUAGES;
}
