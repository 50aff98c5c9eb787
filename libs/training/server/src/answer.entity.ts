import { ItemVersion } from '@leidraad/quizzes/server';
import type { GivenResponse } from '@leidraad/quizzes/model';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Attempt } from './attempt.entity';

/**
 * One answer as given, against what was shown; of a scenario one move, numbered by `step`. A second one for
 * a step is kept but not counted. Append-only.
 */
@Entity('answer')
@Unique('answer_client_key', ['attemptId', 'clientKey'])
@Index('answer_counted', ['attemptId', 'position', 'step'], { unique: true, where: 'counted' })
export class Answer {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Attempt)
  @Column('uuid')
  attemptId!: string;
  @Column('integer') position!: number;
  @Column('integer', { default: 0 }) step!: number;
  @ForeignKey(() => ItemVersion)
  @Column('uuid')
  itemVersionId!: string;
  /** Keys in the order shown: options, steps, targets, rules, or the choices on offer. */
  @Column('jsonb') shown!: { language: 'nl' | 'en'; optionOrder: string[] };
  @Column('jsonb') response!: GivenResponse;
  @Column('boolean') counted!: boolean;
  @Column('text') clientKey!: string;
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
