import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ItemOption, type ItemPicture, MOST_OPTIONS, type SituationItem } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { LanguageService } from '@leidraad/shared/web';
import { AddPart } from './add-part';
import { type DeletedPart, deletedFrom, type PartList } from './deleted-part';
import { replacedAt } from './edit-list';
import { ItemText } from './item-text';
import { Lack } from './lack';
import { newOption } from './new-parts';
import { OptionEditor } from './option-editor';
import { ItemPictureField } from './picture/item-picture-field';
import { SceneEditor } from './scene-editor';

const OPTIONS: PartList<SituationItem, ItemOption> = {
  read: ({ options }) => options,
  write: (item, options) => ({ ...item, options }),
};

/** A situation, the question about it, and what one can answer. */
@Component({
  selector: 'ld-situation-editor',
  imports: [TranslocoPipe, AddPart, ItemPictureField, ItemText, Lack, OptionEditor, SceneEditor],
  templateUrl: './situation-editor.html',
  styleUrl: './fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SituationEditor {
  readonly item = input.required<SituationItem>();
  readonly changed = output<SituationItem>();
  readonly deleted = output<DeletedPart>();

  protected readonly mostOptions = MOST_OPTIONS;
  private readonly language = inject(LanguageService);
  protected readonly lack = computed(() => {
    const right = this.item().options.filter((option) => option.right).length;
    if (right === 0) return 'noneRight';
    return right === this.item().options.length ? 'allRight' : undefined;
  });

  protected write(part: 'situation' | 'question', text: LocalizedText): void {
    this.changed.emit({ ...this.item(), [part]: text });
  }

  protected show(picture: ItemPicture): void {
    this.changed.emit({ ...this.item(), picture });
  }

  protected replace(index: number, option: ItemOption): void {
    this.changed.emit({ ...this.item(), options: replacedAt(this.item().options, index, option) });
  }

  protected remove(index: number): void {
    const item = this.item();
    const name = this.language.text('quizzes.write.option.name', { letter: this.letter(index) });
    this.deleted.emit(deletedFrom(OPTIONS, { item, index, name, ids: item.options.map(({ key }) => key) }));
  }

  protected add(): void {
    this.changed.emit({ ...this.item(), options: [...this.item().options, newOption(false)] });
  }

  protected letter(index: number): string {
    return 'abcdefghij'.charAt(index);
  }
}
