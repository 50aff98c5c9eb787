import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Cycle } from './cycle.entity';
import { AssignmentRule } from './assignment-rule.entity';

/** Why a person has a cycle; several rules give one cycle and several reasons. Append-only. */
@Entity('assignment_reason')
@Index('assignment_reason_rule', ['ruleId'])
export class AssignmentReason {
  @ForeignKey(() => Cycle)
  @PrimaryColumn('uuid')
  cycleId!: string;
  @ForeignKey(() => AssignmentRule)
  @PrimaryColumn('uuid')
  ruleId!: string;
  @Column('timestamptz') since!: Date;
}
