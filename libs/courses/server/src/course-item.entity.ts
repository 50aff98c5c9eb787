import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An item in the pool of a course version. */
@Entity('course_item')
@Index('course_item_item', ['itemVersionId'])
export class CourseItem {
  @PrimaryColumn('uuid') courseVersionId!: string;
  @PrimaryColumn('uuid') itemVersionId!: string;
  @Column('integer') ordinal!: number;
  @Column('text') lessonKey!: string;
  @Column('boolean') critical!: boolean;
}
