import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Feedback, type MatchingItem } from '@leidraad/quizzes/model';
import { inLanguage, type LocalizedText } from '@leidraad/shared/model';
import { FeedbackEditor } from './feedback-editor';
import { ItemText } from './item-text';
import { Lack } from './lack';
import { Part } from './part';
import { ItemWriting } from './writing';

export type Row = MatchingItem['rows'][number];

/** One row, what belongs to it, and what one reads about it. */
@Component({
  selector: 'ld-matching-row',
  imports: [TranslocoPipe, FeedbackEditor, ItemText, Lack, Part],
  templateUrl: './matching-row.html',
  styleUrl: './choice-field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MatchingRow {
  readonly row = input.required<Row>();
  readonly number = input.required<number>();
  readonly targets = input.required<MatchingItem['targets']>();
  readonly first = input(false);
  readonly last = input(false);
  readonly mayRemove = input(true);
  readonly changed = output<Row>();
  readonly moved = output<-1 | 1>();
  readonly removed = output<void>();

  private readonly writing = inject(ItemWriting);
  protected readonly path = computed(() => `rows.${this.row().key}`);
  protected readonly isChosen = computed(() => this.targets().some(({ key }) => key === this.row().target));
  protected readonly cites = computed(() =>
    this.row().feedback.clauses.some(({ clauseId }) => clauseId === this.writing.clause()),
  );
  /** Each with its letter, for those that have no words yet. */
  protected readonly choices = computed(() =>
    this.targets().map(({ key, text }, index) => {
      const { text: words } = inLanguage(text, this.writing.language());
      return { key, words: `${'abcdefghij'.charAt(index)} · ${words || '…'}` };
    }),
  );

  protected write(text: LocalizedText): void {
    this.changed.emit({ ...this.row(), text });
  }

  protected follow(feedback: Feedback): void {
    this.changed.emit({ ...this.row(), feedback });
  }

  protected choose(event: Event): void {
    this.changed.emit({ ...this.row(), target: (event.target as HTMLSelectElement).value || null });
  }
}
