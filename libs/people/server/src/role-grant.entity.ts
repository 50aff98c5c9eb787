import type { Role } from '@leidraad/shared/model';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity';
import { Unit } from './unit.entity';

/** A role for an account in a unit and everything below it; no unit means the whole company. */
@Entity('role_grant')
@Index('role_grant_account', ['accountId'])
export class RoleGrant {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Account)
  @Column('uuid')
  accountId!: string;
  @Column('text') role!: Exclude<Role, 'employee'>;
  @ForeignKey(() => Unit)
  @Column('uuid', { nullable: true })
  unitId!: string | null;
  /** Last day the grant counts. */
  @Column('date', { nullable: true }) until!: string | null;
  @Column('uuid', { nullable: true }) grantedBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
