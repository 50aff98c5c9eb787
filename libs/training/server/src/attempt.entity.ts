import { CourseVersion } from '@leidraad/courses/server';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Cycle } from './cycle.entity';

/** A try at the quiz: what was drawn, from which seed, of which course version. Append-only. */
@Entity('attempt')
@Unique('attempt_number', ['cycleId', 'kind', 'number'])
export class Attempt {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Cycle)
  @Column('uuid')
  cycleId!: string;
  @ForeignKey(() => CourseVersion)
  @Column('uuid')
  courseVersionId!: string;
  /** `delta`: only what a round of re-training asks, until each is right. */
  @Column('text') kind!: 'final' | 'delta';
  @Column('integer') number!: number;
  @Column('text') seed!: string;
  /** Per position the item version and the order its options are shown in. */
  @Column('jsonb') draw!: { itemVersionId: string; optionOrder: string[] }[];
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
