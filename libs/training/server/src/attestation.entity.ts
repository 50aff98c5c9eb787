import { CourseVersion } from '@leidraad/courses/server';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Cycle } from './cycle.entity';

/**
 * A signed statement. One counts in a cycle: that for the policy version which the cycle is about; a cycle that moved on
 * after signing is signed again. Append-only.
 */
@Entity('attestation')
@Unique('attestation_once', ['cycleId', 'courseVersionId'])
export class Attestation {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Cycle)
  @Column('uuid')
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
