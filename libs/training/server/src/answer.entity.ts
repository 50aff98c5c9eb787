import { ItemVersion } from '@leidraad/quizzes/server';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Attempt } from './attempt.entity';

/** One answer as given, against what was shown. A second one for a position is kept but not counted. Append-only. */
@Entity('answer')
@Unique('answer_client_key', ['attemptId', 'clientKey'])
@Index('answer_counted', ['attemptId', 'position'], { unique: true, where: 'counted' })
export class Answer {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Attempt)
  @Column('uuid')
  attemptId!: string;
  @Column('integer') position!: number;
  @ForeignKey(() => ItemVersion)
  @Column('uuid')
  itemVersionId!: string;
  @Column('jsonb') shown!: { language: 'nl' | 'en'; optionOrder: string[] };
  @Column('jsonb') response!: { options: string[] };
  @Column('boolean') counted!: boolean;
  @Column('text') clientKey!: string;
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
