import type { LocalizedText } from '@leidraad/shared/model';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { CourseVersion } from './course-version.entity';

@Entity('lesson')
@Unique('lesson_key', ['courseVersionId', 'lessonKey'])
export class LessonRow {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => CourseVersion)
  @Column('uuid')
  courseVersionId!: string;
  @Column('text') lessonKey!: string;
  @Column('integer') ordinal!: number;
  @Column('jsonb') topic!: LocalizedText;
  @Column('jsonb') title!: LocalizedText;
  @Column('jsonb') goal!: LocalizedText;
  @Column('integer') minutes!: number;
}
