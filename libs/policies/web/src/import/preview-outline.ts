import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PolicyPreview, type PreviewClause, topicWords } from '@leidraad/policies/model';
import { LanguageService, LdConfidence, LdNormChips } from '@leidraad/shared/web';
import { CuedText, type TextMark } from '../parts/cued-text';

/** Sections and clauses of a document as they would be stored, each with what we think it does. */
@Component({
  selector: 'ld-preview-outline',
  imports: [TranslocoPipe, CuedText, LdConfidence, LdNormChips],
  templateUrl: './preview-outline.html',
  styleUrl: './preview-outline.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PreviewOutline {
  readonly preview = input.required<PolicyPreview>();

  protected readonly texts = inject(LanguageService);
  protected readonly lang = computed(() => this.preview().languageCode);
  private readonly marks = computed(() => {
    const marks = new Map<string, TextMark[]>();
    for (const { clause, start, end } of this.preview().warnings)
      if (clause !== null && start !== null && end !== null)
        marks.set(clause, [...(marks.get(clause) ?? []), { start, end, kind: 'warn' }]);
    return marks;
  });
  private readonly warned = computed(() => new Set(this.preview().warnings.map((warning) => warning.clause)));

  protected marksOf(clause: PreviewClause): TextMark[] {
    return this.marks().get(clause.number) ?? [];
  }

  protected isWarned(clause: PreviewClause): boolean {
    return this.warned().has(clause.number);
  }

  protected topic(topic: string): string | undefined {
    return topic === 'none' ? undefined : topicWords(topic, this.texts.current());
  }
}
