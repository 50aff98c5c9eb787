import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Which clause a part (option) of an item honours or breaks, and how well the clause supports it. */
@Entity('item_clause')
@Index('item_clause_clause', ['clauseVersionId'])
export class ItemClause {
  @PrimaryColumn('uuid') itemVersionId!: string;
  @PrimaryColumn('text') part!: string;
  @PrimaryColumn('uuid') clauseVersionId!: string;
  @Column('text') effect!: 'honours' | 'breaks';
  @Column('text') support!: 'L' | 'T' | 'A';
}
