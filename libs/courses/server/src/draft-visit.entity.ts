import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CourseDraft } from './course-draft.entity';

/** A page that has a draft open for writing. It says so now and then; one that no longer does is gone after a while. */
@Entity('draft_visit')
@Index('draft_visit_course', ['courseId'])
export class DraftVisit {
  /** Made by the page: one person may have the same draft open twice. */
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => CourseDraft, { onDelete: 'CASCADE' })
  @Column('uuid')
  courseId!: string;
  @Column('uuid') personId!: string;
  @Column('timestamptz') since!: Date;
  @Column('timestamptz') seenAt!: Date;
  /** It closed. Kept a while, because what it sent before may come after. */
  @Column('timestamptz', { nullable: true }) leftAt!: Date | null;
}
