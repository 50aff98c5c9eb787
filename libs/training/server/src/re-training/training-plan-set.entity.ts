import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TrainingPlan } from './training-plan.entity';

/** A set of people for whom a plan was carried out, written with what it opened; where to go on. Append-only. */
@Entity('training_plan_set')
export class TrainingPlanSet {
  @ForeignKey(() => TrainingPlan)
  @PrimaryColumn('uuid')
  planId!: string;
  @PrimaryColumn('integer') ordinal!: number;
  /** The last person of the set, people going by their ids; null when nobody was left. */
  @Column('uuid', { nullable: true }) upTo!: string | null;
  /** Whether it was the last one. */
  @Column('boolean') last!: boolean;
  @Column('integer') people!: number;
  @Column('integer') opened!: number;
  @Column('integer') moved!: number;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
