import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A try at the quiz: what was drawn, from which seed, of which course version. Append-only. */
@Entity('attempt')
@Unique('attempt_number', ['cycleId', 'kind', 'number'])
export class Attempt {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') cycleId!: string;
  @Column('uuid') courseVersionId!: string;
  @Column('text') kind!: 'final';
  @Column('integer') number!: number;
  @Column('text') seed!: string;
  /** Per position the item version and the order its options are shown in. */
  @Column('jsonb') draw!: { itemVersionId: string; optionOrder: string[] }[];
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
