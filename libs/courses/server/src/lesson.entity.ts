import type { LocalizedText } from '@leidraad/shared/model';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('lesson')
@Unique('lesson_key', ['courseVersionId', 'lessonKey'])
export class LessonRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') courseVersionId!: string;
  @Column('text') lessonKey!: string;
  @Column('integer') ordinal!: number;
  @Column('jsonb') topic!: LocalizedText;
  @Column('jsonb') title!: LocalizedText;
  @Column('jsonb') goal!: LocalizedText;
  @Column('integer') minutes!: number;
}
