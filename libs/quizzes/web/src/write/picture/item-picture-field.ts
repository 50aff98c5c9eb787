import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  type Item,
  type ItemPicture,
  type MatchingItem,
  type OrderingItem,
  type SituationItem,
  type TrueFalseItem,
} from '@leidraad/quizzes/model';
import { LanguageService } from '@leidraad/shared/web';
import { type DeletedPart } from '../deleted-part';
import { deletedPicture } from './deleted-picture';
import { PictureField } from './picture-field';

/** An item that may show a picture before what it asks. */
export type PicturedItem = SituationItem | TrueFalseItem | OrderingItem | MatchingItem;

/** The picture before what an item asks. */
@Component({
  selector: 'ld-item-picture-field',
  imports: [TranslocoPipe, PictureField],
  template: `
    <ld-picture-field
      path="picture"
      [label]="'quizzes.write.picture.title' | transloco"
      [of]="item().id"
      [picture]="item().picture"
      (changed)="changed.emit($event)"
      (removed)="remove()"
    />
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ItemPictureField {
  readonly item = input.required<PicturedItem>();
  readonly changed = output<ItemPicture>();
  readonly deleted = output<DeletedPart>();

  private readonly language = inject(LanguageService);

  protected remove(): void {
    const { picture } = this.item();
    if (!picture) return;
    const name = this.language.text('quizzes.write.picture.title');
    this.deleted.emit(deletedPicture('picture', name, picture, withPicture));
  }
}

function withPicture(item: Item, picture: ItemPicture | undefined): Item {
  const { picture: _old, ...rest } = item as PicturedItem;
  return (picture ? { ...rest, picture } : rest) as Item;
}
