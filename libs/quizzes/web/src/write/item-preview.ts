import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ClauseView } from '@leidraad/policies/model';
import { type Item } from '@leidraad/quizzes/model';
import { inLanguage, type Language, type LocalizedText } from '@leidraad/shared/model';
import { LdClauseBadge, LdIcon } from '@leidraad/shared/web';

/** An item with what is right in it, what each answer is answered with, and the clauses. */
@Component({
  selector: 'ld-item-preview',
  imports: [TranslocoPipe, LdClauseBadge, LdIcon],
  templateUrl: './item-preview.html',
  styleUrl: './item-preview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemPreview {
  readonly item = input.required<Item>();
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly language = input.required<Language>();

  private readonly numbers = computed(
    () => new Map(this.clauses().map((clause) => [clause.clauseId, clause.number] as const)),
  );

  protected number(clauseId: string): string {
    return this.numbers().get(clauseId) ?? '?';
  }

  protected words(text: LocalizedText) {
    return inLanguage(text, this.language());
  }
}
