import type { Language } from '@leidraad/shared/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The frozen words of a clause in one language; `start`/`end` are character offsets in the decoded source. */
@Entity('clause_text')
export class ClauseText {
  @PrimaryColumn('uuid') clauseVersionId!: string;
  @PrimaryColumn('text') language!: Language;
  @Column('text') text!: string;
  @Column('text') sha256!: string;
  @Column('integer') start!: number;
  @Column('integer') end!: number;
}
