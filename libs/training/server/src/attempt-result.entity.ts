import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Attempt } from './attempt.entity';

/** The graded outcome of an attempt. Append-only. */
@Entity('attempt_result')
export class AttemptResult {
  @ForeignKey(() => Attempt)
  @PrimaryColumn('uuid')
  attemptId!: string;
  @Column('integer') rightCount!: number;
  @Column('integer') total!: number;
  /** Whole per cent, rounded down. */
  @Column('integer') score!: number;
  @Column('boolean') passed!: boolean;
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
