import type { Item as ItemBody, ItemType } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Item } from './item.entity';

/** An item as published; never changes. */
@Entity('item_version')
@Unique('item_version_number', ['itemId', 'number'])
@Index('item_version_statistics', ['statisticsId'])
export class ItemVersion {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Item)
  @Column('uuid')
  itemId!: string;
  @Column('integer') number!: number;
  @Column('text') type!: ItemType;
  @Column('jsonb') body!: ItemBody;
  /** SHA-256 of the canonical body and policy version: an unchanged item keeps its version. */
  @Column('text') sha256!: string;
  @Column('text', { array: true }) languages!: Language[];
  /** The version that its statistics begin with: itself, or an earlier one that asked the same. */
  @Column('uuid') statisticsId!: string;
  @Column('timestamptz') createdAt!: Date;
}
