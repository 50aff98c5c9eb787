import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ItemVersion } from '../item-version.entity';
import { Picture } from './picture.entity';

/** Which pictures a published item shows: whoever is asked the item may see them. */
@Entity('item_picture')
@Index('item_picture_file', ['fileId'])
export class ItemPictureRow {
  @ForeignKey(() => ItemVersion)
  @PrimaryColumn('uuid')
  itemVersionId!: string;
  @ForeignKey(() => Picture)
  @PrimaryColumn('uuid')
  fileId!: string;
}
