import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A block that was read to its end. Append-only. */
@Entity('lesson_seen')
export class LessonSeen {
  @PrimaryColumn('uuid') cycleId!: string;
  @PrimaryColumn('uuid') courseVersionId!: string;
  @PrimaryColumn('text') lessonKey!: string;
  @PrimaryColumn('text') blockKey!: string;
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
