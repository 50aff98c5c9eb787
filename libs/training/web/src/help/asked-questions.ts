import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { inLanguage, type LocalizedText } from '@leidraad/shared/model';
import { LanguageService, LdDatePipe } from '@leidraad/shared/web';
import { type PolicyQuestionRow } from '@leidraad/training/model';

/** What people asked about a policy instead of signing for it, newest first. */
@Component({
  selector: 'ld-asked-questions',
  imports: [TranslocoPipe, LdDatePipe],
  templateUrl: './asked-questions.html',
  styleUrl: './asked-questions.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AskedQuestions {
  readonly questions = input.required<PolicyQuestionRow[]>();
  private readonly language = inject(LanguageService);
  protected readonly text = (text: LocalizedText) => inLanguage(text, this.language.current());
}
