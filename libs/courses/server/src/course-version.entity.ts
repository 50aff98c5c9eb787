import type { CourseContent, CourseImpact } from '@leidraad/courses/model';
import type { LocalizedText } from '@leidraad/shared/model';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A published course; frozen. */
@Entity('course_version')
@Unique('course_version_number', ['courseId', 'number'])
export class CourseVersion {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') courseId!: string;
  @Column('integer') number!: number;
  @Column('uuid') policyVersionId!: string;
  @Column('jsonb') title!: LocalizedText;
  @Column('jsonb') summary!: LocalizedText;
  @Column('jsonb') statement!: LocalizedText;
  @Column('jsonb') settings!: CourseContent['settings'];
  @Column('text') impact!: CourseImpact;
  @Column('date') effectiveOn!: string;
  @Column('timestamptz') publishedAt!: Date;
  @Column('uuid') authorId!: string;
  @Column('uuid') approverId!: string;
  @Column('boolean') fourEyesWaived!: boolean;
  @Column('uuid') reasonId!: string;
}
