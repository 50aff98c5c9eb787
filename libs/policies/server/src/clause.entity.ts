import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Policy } from './policy.entity';

/** The identity of a clause: survives edits, moves and renumbering. */
@Entity('clause')
@Index('clause_policy', ['policyId'])
export class Clause {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Policy)
  @Column('uuid')
  policyId!: string;
}
