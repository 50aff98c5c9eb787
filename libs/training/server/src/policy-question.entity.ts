import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A question instead of a signature: the cycle stays open, the trainer answers. */
@Entity('policy_question')
@Index('policy_question_cycle', ['cycleId'])
export class PolicyQuestion {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') cycleId!: string;
  @Column('uuid') noteId!: string;
  @Column('timestamptz') askedAt!: Date;
}
