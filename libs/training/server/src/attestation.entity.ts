import { CourseVersion } from '@leidraad/courses/server';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Cycle } from './cycle.entity';

/** A signed statement, one per cycle. Append-only. */
@Entity('attestation')
export class Attestation {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Cycle)
  @Column('uuid', { unique: true })
  cycleId!: string;
  @ForeignKey(() => CourseVersion)
  @Column('uuid')
  courseVersionId!: string;
  @Column('uuid') statementId!: string;
  @Column('text') sha256!: string;
  @Column('text') language!: 'nl' | 'en';
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
