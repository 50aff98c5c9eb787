import type { SituationItem } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Item } from './item.entity';

/** An item as published; never changes. */
@Entity('item_version')
@Unique('item_version_number', ['itemId', 'number'])
export class ItemVersion {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Item)
  @Column('uuid')
  itemId!: string;
  @Column('integer') number!: number;
  @Column('text') type!: 'situation';
  @Column('jsonb') body!: SituationItem;
  /** SHA-256 of the canonical body and policy version: an unchanged item keeps its version. */
  @Column('text') sha256!: string;
  @Column('text', { array: true }) languages!: Language[];
  @Column('timestamptz') createdAt!: Date;
}
