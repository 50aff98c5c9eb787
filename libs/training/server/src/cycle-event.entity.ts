import type { CycleEventKind } from '@leidraad/training/model';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Cycle } from './cycle.entity';

/** What happened to a cycle; append-only. */
@Entity('cycle_event')
@Index('cycle_event_cycle', ['cycleId', 'recordedAt'])
export class CycleEvent {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Cycle)
  @Column('uuid')
  cycleId!: string;
  @Column('text') kind!: CycleEventKind;
  @Column('uuid', { nullable: true }) byId!: string | null;
  @Column('uuid', { nullable: true }) reasonId!: string | null;
  @Column('jsonb', { nullable: true }) data!: Record<string, unknown> | null;
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
