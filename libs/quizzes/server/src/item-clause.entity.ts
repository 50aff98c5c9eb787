import { ClauseVersion } from '@leidraad/policies/server';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ItemVersion } from './item-version.entity';

/** Which clause a part (option) of an item honours or breaks, and how well the clause supports it. */
@Entity('item_clause')
@Index('item_clause_clause', ['clauseVersionId'])
export class ItemClause {
  @ForeignKey(() => ItemVersion)
  @PrimaryColumn('uuid')
  itemVersionId!: string;
  @PrimaryColumn('text') part!: string;
  @ForeignKey(() => ClauseVersion)
  @PrimaryColumn('uuid')
  clauseVersionId!: string;
  @Column('text') effect!: 'honours' | 'breaks';
  @Column('text') support!: 'L' | 'T' | 'A';
}
