import { Person } from '@leidraad/people/server';
import { Entity, ForeignKey, Column, PrimaryColumn, Unique } from 'typeorm';
import { Cycle } from '../cycle.entity';
import { TrainingPlan } from './training-plan.entity';

/** The round that a plan opened for somebody: one at most, whoever carries the plan out and how often. Append-only. */
@Entity('planned_cycle')
@Unique('planned_cycle_cycle', ['cycleId'])
export class PlannedCycle {
  @ForeignKey(() => TrainingPlan)
  @PrimaryColumn('uuid')
  planId!: string;
  @ForeignKey(() => Person)
  @PrimaryColumn('uuid')
  personId!: string;
  @ForeignKey(() => Cycle)
  @Column('uuid')
  cycleId!: string;
}
