import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './account.entity';

/** A one-time link; only the hash of its token is kept. */
@Entity('sign_in_link')
@Index('sign_in_link_account', ['accountId'])
export class SignInLink {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) tokenHash!: string;
  @Column('text') purpose!: 'first-administrator' | 'invitation' | 'recovery';
  /** Null for the first administrator, whose account the link makes. */
  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  accountId!: string | null;
  @Column('timestamptz') until!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
