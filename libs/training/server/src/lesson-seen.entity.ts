import { CourseVersion } from '@leidraad/courses/server';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Cycle } from './cycle.entity';

/** A block that was read to its end. Append-only. */
@Entity('lesson_seen')
export class LessonSeen {
  @ForeignKey(() => Cycle)
  @PrimaryColumn('uuid')
  cycleId!: string;
  @ForeignKey(() => CourseVersion)
  @PrimaryColumn('uuid')
  courseVersionId!: string;
  @PrimaryColumn('text') lessonKey!: string;
  @PrimaryColumn('text') blockKey!: string;
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
