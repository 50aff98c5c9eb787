import { ItemVersion } from '@leidraad/quizzes/server';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CourseVersion } from './course-version.entity';

/** An item in the pool of a course version. */
@Entity('course_item')
@Index('course_item_item', ['itemVersionId'])
export class CourseItem {
  @ForeignKey(() => CourseVersion)
  @PrimaryColumn('uuid')
  courseVersionId!: string;
  @ForeignKey(() => ItemVersion)
  @PrimaryColumn('uuid')
  itemVersionId!: string;
  @Column('integer') ordinal!: number;
  @Column('text') lessonKey!: string;
  @Column('boolean') critical!: boolean;
}
