import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity';

@Entity('account')
export class Account {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Person)
  @Column('uuid', { unique: true })
  personId!: string;
  /** Lower case. */
  @Column('text', { unique: true }) login!: string;
  /** argon2id in PHC form; null until a link was used. */
  @Column('text', { nullable: true }) passwordHash!: string | null;
  @Column('timestamptz', { nullable: true }) disabledAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastSignInAt!: Date | null;
}
