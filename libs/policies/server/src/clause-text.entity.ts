import type { Language } from '@leidraad/shared/model';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ClauseVersion } from './clause-version.entity';

/** The frozen words of a clause in one language; `start`/`end` are character offsets in the decoded source. */
@Entity('clause_text')
export class ClauseText {
  @ForeignKey(() => ClauseVersion)
  @PrimaryColumn('uuid')
  clauseVersionId!: string;
  @PrimaryColumn('text') language!: Language;
  @Column('text') text!: string;
  @Column('text') sha256!: string;
  @Column('integer') start!: number;
  @Column('integer') end!: number;
}
