import type { Language } from '@leidraad/shared/model';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ClauseVersion } from './clause-version.entity';

/** The frozen words of a clause in one language; `start`/`end` are offsets in the extracted source, null for words typed by hand. */
@Entity('clause_text')
export class ClauseText {
  @ForeignKey(() => ClauseVersion)
  @PrimaryColumn('uuid')
  clauseVersionId!: string;
  @PrimaryColumn('text') language!: Language;
  @Column('text') text!: string;
  @Column('text') sha256!: string;
  @Column('integer', { nullable: true }) start!: number | null;
  @Column('integer', { nullable: true }) end!: number | null;
  /** Somebody chose or wrote these words over what the translated document says. */
  @Column('boolean', { default: false }) byHand!: boolean;
}
