import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PolicyVersion } from './policy-version.entity';

/** An approved version that was taken back. A row of its own, for the version itself stays as it was approved. */
@Entity('policy_withdrawal')
export class PolicyWithdrawal {
  @ForeignKey(() => PolicyVersion)
  @PrimaryColumn('uuid')
  policyVersionId!: string;
  @Column('uuid', { nullable: true }) reasonId!: string | null;
  @Column('uuid') byId!: string;
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
