import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PolicyVersionView } from '@leidraad/policies/model';
import { type SituationItem } from '@leidraad/quizzes/model';
import { inLanguage, type Language, type LocalizedText } from '@leidraad/shared/model';
import { LdClauseBadge, LdIcon } from '@leidraad/shared/web';

/** A question with its options, the right one, what each is answered with and its clauses. */
@Component({
  selector: 'ld-question-preview',
  imports: [TranslocoPipe, LdClauseBadge, LdIcon],
  templateUrl: './question-preview.html',
  styleUrl: './question-preview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuestionPreview {
  readonly item = input.required<SituationItem>();
  readonly policy = input.required<PolicyVersionView>();
  readonly language = input.required<Language>();

  private readonly numbers = computed(
    () =>
      new Map(
        this.policy().sections.flatMap((section) =>
          section.clauses.map((clause) => [clause.clauseId, clause.number] as const),
        ),
      ),
  );
  protected readonly options = computed(() =>
    this.item().options.map((option) => ({
      ...option,
      cited: option.clauses.map((clause) => ({
        ...clause,
        number: this.numbers().get(clause.clauseId) ?? '?',
      })),
    })),
  );

  protected words(text: LocalizedText) {
    return inLanguage(text, this.language());
  }
}
