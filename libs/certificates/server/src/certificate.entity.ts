import { CourseVersion } from '@leidraad/courses/server';
import { PolicyVersion } from '@leidraad/policies/server';
import { Cycle } from '@leidraad/training/server';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A certificate as issued; frozen. Who holds it is in `CertificateHolder`. */
@Entity('certificate')
@Unique('certificate_revision', ['cycleId', 'revision'])
export class Certificate {
  @PrimaryColumn('uuid') id!: string;
  /** 12 characters, shown in groups of four. */
  @Column('text', { unique: true }) number!: string;
  @ForeignKey(() => Cycle)
  @Column('uuid')
  cycleId!: string;
  @Column('integer') revision!: number;
  @ForeignKey(() => PolicyVersion)
  @Column('uuid')
  policyVersionId!: string;
  @ForeignKey(() => CourseVersion)
  @Column('uuid')
  courseVersionId!: string;
  @Column('text') language!: 'nl' | 'en';
  @Column('timestamptz') issuedAt!: Date;
  @Column('date') completedOn!: string;
  /** Last valid day in `zone`. */
  @Column('date') validUntil!: string;
  @Column('text') zone!: string;
  /** SHA-256 of the holder record, so that a changed name shows. */
  @Column('text') holderSha256!: string;
}
