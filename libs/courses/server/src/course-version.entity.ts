import { PolicyVersion } from '@leidraad/policies/server';
import type { CourseContent, CourseImpact } from '@leidraad/courses/model';
import type { LocalizedText } from '@leidraad/shared/model';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Course } from './course.entity';

/** A published course; frozen. */
@Entity('course_version')
@Unique('course_version_number', ['courseId', 'number'])
export class CourseVersion {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Course)
  @Column('uuid')
  courseId!: string;
  @Column('integer') number!: number;
  @ForeignKey(() => PolicyVersion)
  @Column('uuid')
  policyVersionId!: string;
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
