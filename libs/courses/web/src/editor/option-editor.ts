import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ClauseView } from '@leidraad/policies/model';
import { type ItemOption, MISCONCEPTIONS } from '@leidraad/quizzes/model';
import { type Language, type LocalizedText } from '@leidraad/shared/model';
import { LdIcon } from '@leidraad/shared/web';
import { OptionClauses } from './option-clauses';
import { TextField } from './text-field';

/** One answer: its words, whether it is right, what one reads after it, and the clauses it follows or breaks. */
@Component({
  selector: 'ld-option-editor',
  imports: [MatButton, MatIconButton, TranslocoPipe, LdIcon, OptionClauses, TextField],
  templateUrl: './option-editor.html',
  styleUrl: './option-editor.scss',
  host: { '[class.cites]': 'cites()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OptionEditor {
  readonly option = input.required<ItemOption>();
  readonly letter = input.required<string>();
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly language = input.required<Language>();
  readonly clause = input<string>();
  readonly mayRemove = input(true);
  readonly changed = output<ItemOption>();
  readonly removed = output<void>();

  protected readonly misconceptions = MISCONCEPTIONS;
  protected readonly cites = computed(() =>
    this.option().clauses.some(({ clauseId }) => clauseId === this.clause()),
  );
  protected readonly assumes = computed(() => this.option().clauses.some((clause) => clause.support === 'A'));

  protected write(part: 'text' | 'feedback', text: LocalizedText): void {
    this.changed.emit({ ...this.option(), [part]: text });
  }

  protected toggleRight(): void {
    const { misconception, ...option } = this.option();
    const right = !option.right;
    // A right answer stands for no mistake.
    this.changed.emit(right || !misconception ? { ...option, right } : { ...option, right, misconception });
  }

  protected cite(clauses: ItemOption['clauses']): void {
    const { accepted, ...option } = this.option();
    const assumed = clauses.some((clause) => clause.support === 'A');
    const keep = assumed && this.assumes() && accepted !== undefined;
    this.changed.emit(keep ? { ...option, clauses, accepted } : { ...option, clauses });
  }

  protected accept(accepted: boolean): void {
    this.changed.emit({ ...this.option(), accepted });
  }

  protected mistake(event: Event): void {
    const { misconception: _old, ...option } = this.option();
    const { value } = event.target as HTMLSelectElement;
    const misconception = MISCONCEPTIONS.find((each) => each === value);
    this.changed.emit(misconception ? { ...option, misconception } : option);
  }
}
