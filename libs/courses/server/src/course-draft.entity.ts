import { PolicyVersion } from '@leidraad/policies/server';
import type { CourseContent, CourseImpact } from '@leidraad/courses/model';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Course } from './course.entity';

/**
 * The one draft of a course: a whole document with a revision, so that saving is one row and a stale save is seen.
 * Publishing explodes it into frozen rows.
 */
@Entity('course_draft')
export class CourseDraft {
  @ForeignKey(() => Course)
  @PrimaryColumn('uuid')
  courseId!: string;
  @ForeignKey(() => PolicyVersion)
  @Column('uuid')
  policyVersionId!: string;
  @Column('jsonb') body!: CourseContent;
  @Column('integer', { default: 1 }) revision!: number;
  @Column('uuid') updatedBy!: string;
  @Column('timestamptz') updatedAt!: Date;
  /** Set while somebody else is asked to approve; the draft cannot be edited meanwhile. */
  @Column('timestamptz', { nullable: true }) approvalRequestedAt!: Date | null;
  @Column('uuid', { nullable: true }) approvalRequestedBy!: string | null;
  @Column('text', { nullable: true }) impact!: CourseImpact | null;
  @Column('uuid', { nullable: true }) reasonId!: string | null;
  /** Why the approver sent it back, until the next request. */
  @Column('uuid', { nullable: true }) sentBackNoteId!: string | null;
}
