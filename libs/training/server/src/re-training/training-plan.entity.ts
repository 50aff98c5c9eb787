import type { CourseImpact, DeltaSettings } from '@leidraad/courses/model';
import { Course, CourseVersion } from '@leidraad/courses/server';
import type { Holiday } from '@leidraad/training/model';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** What publishing a course version asks of people, as decided then: a job carries it out. Frozen. */
@Entity('training_plan')
@Unique('training_plan_version', ['courseVersionId'])
@Index('training_plan_course', ['courseId'])
export class TrainingPlan {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Course)
  @Column('uuid')
  courseId!: string;
  @ForeignKey(() => CourseVersion)
  @Column('uuid')
  courseVersionId!: string;
  @Column('text') impact!: CourseImpact;
  @Column('timestamptz') publishedAt!: Date;
  @Column('date') effectiveOn!: string;
  @Column('jsonb') settings!: DeltaSettings;
  /** The company's holidays that its due dates move past. */
  @Column('jsonb') holidays!: Holiday[];
}
