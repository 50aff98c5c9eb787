import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a person has a cycle; several rules give one cycle and several reasons. Append-only. */
@Entity('assignment_reason')
export class AssignmentReason {
  @PrimaryColumn('uuid') cycleId!: string;
  @PrimaryColumn('uuid') ruleId!: string;
  @Column('timestamptz') since!: Date;
}
