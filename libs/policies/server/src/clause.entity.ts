import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The identity of a clause: survives edits, moves and renumbering. */
@Entity('clause')
@Index('clause_policy', ['policyId'])
export class Clause {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') policyId!: string;
}
