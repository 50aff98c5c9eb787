import { Note } from '@leidraad/shared/server';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Cycle } from './cycle.entity';

/** A question instead of a signature: the cycle stays open, the trainer answers. */
@Entity('policy_question')
@Index('policy_question_cycle', ['cycleId'])
export class PolicyQuestion {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Cycle)
  @Column('uuid')
  cycleId!: string;
  @ForeignKey(() => Note)
  @Column('uuid')
  noteId!: string;
  @Column('timestamptz') askedAt!: Date;
}
