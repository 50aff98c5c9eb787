import { ClauseVersion } from '@leidraad/policies/server';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { BlockRow } from './block.entity';

/** One citation of one line: clause, support level. A quotation block has one line, keyed `quotation`. */
@Entity('line')
@Index('line_clause', ['clauseVersionId'])
export class LineCitation {
  @ForeignKey(() => BlockRow)
  @PrimaryColumn('uuid')
  blockId!: string;
  @PrimaryColumn('text') lineKey!: string;
  @ForeignKey(() => ClauseVersion)
  @PrimaryColumn('uuid')
  clauseVersionId!: string;
  @Column('text') support!: 'L' | 'T' | 'A';
}
