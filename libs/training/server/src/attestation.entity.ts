import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed statement, one per cycle. Append-only. */
@Entity('attestation')
export class Attestation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { unique: true }) cycleId!: string;
  @Column('uuid') courseVersionId!: string;
  @Column('uuid') statementId!: string;
  @Column('text') sha256!: string;
  @Column('text') language!: 'nl' | 'en';
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
