import type { Role } from '@leidraad/shared/model';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A role for an account in a unit and everything below it; no unit means the whole company. */
@Entity('role_grant')
@Index('role_grant_account', ['accountId'])
export class RoleGrant {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') accountId!: string;
  @Column('text') role!: Exclude<Role, 'employee'>;
  @Column('uuid', { nullable: true }) unitId!: string | null;
  /** Last day the grant counts. */
  @Column('date', { nullable: true }) until!: string | null;
  @Column('uuid', { nullable: true }) grantedBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
