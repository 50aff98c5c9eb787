import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Line } from '@leidraad/courses/model';
import { type ClauseView } from '@leidraad/policies/model';
import { CitationList, TextField } from '@leidraad/quizzes/web';
import { type Language, type LocalizedText } from '@leidraad/shared/model';
import { LdIcon } from '@leidraad/shared/web';

/** One line with the clauses it comes from. What isn't in the policy has to be accepted by somebody. */
@Component({
  selector: 'ld-line-editor',
  imports: [MatButton, MatIconButton, TranslocoPipe, LdIcon, CitationList, TextField],
  templateUrl: './line-editor.html',
  styleUrl: './line-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LineEditor {
  readonly line = input.required<Line>();
  readonly label = input.required<string>();
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly language = input.required<Language>();
  readonly changed = output<Line>();
  readonly removed = output<void>();

  protected readonly assumes = computed(() =>
    this.line().citations.some((citation) => citation.support === 'A'),
  );

  protected write(text: LocalizedText): void {
    this.changed.emit({ ...this.line(), text });
  }

  protected cite(citations: Line['citations']): void {
    // A new assumption is decided about anew.
    const { accepted: _before, ...line } = this.line();
    const assumed = citations.some((citation) => citation.support === 'A');
    this.changed.emit(assumed && this.assumes() ? { ...this.line(), citations } : { ...line, citations });
  }

  protected accept(accepted: boolean): void {
    this.changed.emit({ ...this.line(), accepted });
  }
}
