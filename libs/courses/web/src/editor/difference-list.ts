import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage, type LocalizedText } from '@leidraad/shared/model';
import { LanguageService } from '@leidraad/shared/web';
import { type Difference } from './course-differences';

/** What differs, per lesson and question, with the words before and after. */
@Component({
  selector: 'ld-difference-list',
  imports: [TranslocoPipe],
  templateUrl: './difference-list.html',
  styleUrl: './difference-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DifferenceList {
  readonly differences = input.required<readonly Difference[]>();
  private readonly language = inject(LanguageService);

  protected name(text: LocalizedText): string {
    return inLanguage(text, this.language.current()).text || '…';
  }
}
