import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type LocalizedText } from '@leidraad/shared/model';
import { LdIcon, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';

/** A picture told in words. What matters in it is in the words, so that everybody answers the same question. */
@Component({
  selector: 'ld-told-picture',
  imports: [TranslocoPipe, LdIcon, LdLangPipe, LdTextPipe],
  template: `
    <ld-icon name="image" />
    <p>
      <strong>{{ 'quizzes.scene.photo' | transloco }} </strong>
      <span [attr.lang]="alt() | ldLang">{{ alt() | ldText }}</span>
    </p>
  `,
  styles: `
    :host {
      display: flex;
      gap: 14px;
      padding: 14px 16px;
      border: 1px solid var(--outline);
      border-radius: 12px;
      background: var(--surface-2);
      font-size: 16px;
      line-height: 24px;
    }

    strong {
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdToldPicture {
  readonly alt = input.required<LocalizedText>();
}
