import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One citation of one line: clause, support level. A quotation block has one line, keyed `quotation`. */
@Entity('line')
@Index('line_clause', ['clauseVersionId'])
export class LineCitation {
  @PrimaryColumn('uuid') blockId!: string;
  @PrimaryColumn('text') lineKey!: string;
  @PrimaryColumn('uuid') clauseVersionId!: string;
  @Column('text') support!: 'L' | 'T' | 'A';
}
