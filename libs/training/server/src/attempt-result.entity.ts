import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The graded outcome of an attempt. Append-only. */
@Entity('attempt_result')
export class AttemptResult {
  @PrimaryColumn('uuid') attemptId!: string;
  @Column('integer') rightCount!: number;
  @Column('integer') total!: number;
  /** Whole per cent, rounded down. */
  @Column('integer') score!: number;
  @Column('boolean') passed!: boolean;
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
