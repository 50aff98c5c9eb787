import type { ChangeKind } from '@leidraad/policies/model';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Policy } from './policy.entity';

/** A version of a policy: a draft until `approvedAt` is set, frozen from then on (trigger). */
@Entity('policy_version')
@Unique('policy_version_number', ['policyId', 'number'])
export class PolicyVersion {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Policy)
  @Column('uuid')
  policyId!: string;
  /** '1.0', '1.1', '2.0'. Of a draft provisional: asking for approval sets it by what really changed. */
  @Column('text') number!: string;
  @Column('text') changeKind!: ChangeKind;
  /** The approved version it was made from. */
  @ForeignKey(() => PolicyVersion)
  @Column('uuid', { nullable: true })
  baseVersionId!: string | null;
  @Column('date', { nullable: true }) effectiveOn!: string | null;
  @Column('uuid') authorId!: string;
  @Column('uuid', { nullable: true }) reasonId!: string | null;
  @Column('timestamptz', { nullable: true }) approvalRequestedAt!: Date | null;
  @Column('uuid', { nullable: true }) approvalRequestedBy!: string | null;
  @Column('uuid', { nullable: true }) approverId!: string | null;
  @Column('timestamptz', { nullable: true }) approvedAt!: Date | null;
  /** The author approved it alone because the company's four-eyes setting was off. */
  @Column('boolean', { default: false }) fourEyesWaived!: boolean;
  /** Why the approver sent it back, until the next request. */
  @Column('uuid', { nullable: true }) sentBackNoteId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('integer', { default: 1 }) revision!: number;
}
