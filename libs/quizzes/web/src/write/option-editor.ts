import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ItemOption, MISCONCEPTIONS } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { CitedEditor } from './cited-editor';
import { ItemText } from './item-text';
import { Part } from './part';
import { ItemWriting } from './writing';

/** One answer: its words, whether it is right, what one reads after it, and the clauses it follows or breaks. */
@Component({
  selector: 'ld-option-editor',
  imports: [TranslocoPipe, CitedEditor, ItemText, Part],
  templateUrl: './option-editor.html',
  styleUrl: './option-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OptionEditor {
  readonly option = input.required<ItemOption>();
  readonly letter = input.required<string>();
  readonly mayRemove = input(true);
  readonly changed = output<ItemOption>();
  readonly removed = output<void>();

  private readonly writing = inject(ItemWriting);
  protected readonly misconceptions = MISCONCEPTIONS;
  protected readonly path = computed(() => `options.${this.option().key}`);
  protected readonly cites = computed(() =>
    this.option().clauses.some(({ clauseId }) => clauseId === this.writing.clause()),
  );

  protected write(part: 'text' | 'feedback', text: LocalizedText): void {
    this.changed.emit({ ...this.option(), [part]: text });
  }

  protected toggleRight(): void {
    const { misconception, ...option } = this.option();
    const right = !option.right;
    // A right answer stands for no mistake.
    this.changed.emit(right || !misconception ? { ...option, right } : { ...option, right, misconception });
  }

  protected mistake(event: Event): void {
    const { misconception: _old, ...option } = this.option();
    const { value } = event.target as HTMLSelectElement;
    const misconception = MISCONCEPTIONS.find((each) => each === value);
    this.changed.emit(misconception ? { ...option, misconception } : option);
  }
}
