import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ItemPicture, type MatchingItem } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { LanguageService } from '@leidraad/shared/web';
import { AddPart } from './add-part';
import { type DeletedPart, deletedFrom, type PartList } from './deleted-part';
import { movedBy, replacedAt } from './edit-list';
import { ItemText } from './item-text';
import { MatchingRow, type Row } from './matching-row';
import { newRow, newTarget } from './new-parts';
import { Part } from './part';
import { ItemPictureField } from './picture/item-picture-field';
import { withText } from './with-text';

type Target = MatchingItem['targets'][number];

const TARGETS: PartList<MatchingItem, Target> = {
  read: ({ targets }) => targets,
  write: (item, targets) => ({ ...item, targets }),
};
const ROWS: PartList<MatchingItem, Row> = {
  read: ({ rows }) => rows,
  write: (item, rows) => ({ ...item, rows }),
};

/** Rows, what one can choose for each, and what belongs to it. */
@Component({
  selector: 'ld-matching-editor',
  imports: [TranslocoPipe, AddPart, ItemPictureField, ItemText, MatchingRow, Part],
  templateUrl: './matching-editor.html',
  styleUrl: './fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MatchingEditor {
  readonly item = input.required<MatchingItem>();
  readonly changed = output<MatchingItem>();
  readonly deleted = output<DeletedPart>();

  private readonly language = inject(LanguageService);

  protected write(part: 'situation' | 'question', text: LocalizedText): void {
    const item = this.item();
    this.changed.emit(part === 'situation' ? withText(item, part, text) : { ...item, [part]: text });
  }

  protected show(picture: ItemPicture): void {
    this.changed.emit({ ...this.item(), picture });
  }

  protected writeTarget(index: number, target: Target, text: LocalizedText): void {
    this.changed.emit(
      TARGETS.write(this.item(), replacedAt(this.item().targets, index, { ...target, text })),
    );
  }

  protected replaceRow(index: number, row: Row): void {
    this.changed.emit(ROWS.write(this.item(), replacedAt(this.item().rows, index, row)));
  }

  protected moveTarget(index: number, by: -1 | 1): void {
    this.changed.emit(TARGETS.write(this.item(), movedBy(this.item().targets, index, by)));
  }

  protected moveRow(index: number, by: -1 | 1): void {
    this.changed.emit(ROWS.write(this.item(), movedBy(this.item().rows, index, by)));
  }

  protected addTarget(): void {
    this.changed.emit(TARGETS.write(this.item(), [...this.item().targets, newTarget()]));
  }

  protected addRow(): void {
    this.changed.emit(ROWS.write(this.item(), [...this.item().rows, newRow()]));
  }

  /** Rows that this target belonged to keep pointing at it, so that it fits again when it is put back. */
  protected removeTarget(index: number): void {
    const item = this.item();
    const name = this.language.text('quizzes.write.matching.target', { letter: this.letter(index) });
    this.deleted.emit(deletedFrom(TARGETS, { item, index, name, ids: item.targets.map(({ key }) => key) }));
  }

  protected removeRow(index: number): void {
    const item = this.item();
    const name = this.language.text('quizzes.write.matching.row', { number: index + 1 });
    this.deleted.emit(deletedFrom(ROWS, { item, index, name, ids: item.rows.map(({ key }) => key) }));
  }

  protected letter(index: number): string {
    return 'abcdefghij'.charAt(index);
  }
}
