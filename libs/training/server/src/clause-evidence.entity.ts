import { ClauseVersion } from '@leidraad/policies/server';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Who is covered for which meaning, how, since when. Append-only. */
@Entity('clause_evidence')
@Unique('clause_evidence_once', ['personId', 'clauseVersionId', 'how', 'sourceId'])
@Index('clause_evidence_meaning', ['meaningId', 'personId'])
export class ClauseEvidence {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') meaningId!: string;
  @ForeignKey(() => ClauseVersion)
  @Column('uuid')
  clauseVersionId!: string;
  @Column('text') how!: 'read' | 'answered' | 'attested';
  /** The cycle (read), the answer, or the attestation. */
  @Column('uuid') sourceId!: string;
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
