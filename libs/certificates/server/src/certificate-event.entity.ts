import { PolicyVersion } from '@leidraad/policies/server';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Certificate } from './certificate.entity';

/** What happened to a certificate after issue; append-only, the latest `shared`/`hidden` counts. */
@Entity('certificate_event')
@Index('certificate_event_certificate', ['certificateId', 'recordedAt'])
export class CertificateEvent {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Certificate)
  @Column('uuid')
  certificateId!: string;
  @Column('text') kind!: 'shared' | 'hidden' | 'revoked' | 'replaced' | 'updated-to';
  /** Of `updated-to`: the policy version whose changes the holder learned since. */
  @ForeignKey(() => PolicyVersion)
  @Column('uuid', { nullable: true })
  policyVersionId!: string | null;
  @Column('uuid', { nullable: true }) byId!: string | null;
  @Column('uuid', { nullable: true }) reasonId!: string | null;
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
