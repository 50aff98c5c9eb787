import type { Block } from '@leidraad/courses/model';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { LessonRow } from './lesson.entity';

@Entity('block')
@Unique('block_key', ['lessonId', 'blockKey'])
export class BlockRow {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => LessonRow)
  @Column('uuid')
  lessonId!: string;
  @Column('text') blockKey!: string;
  @Column('text') type!: Block['type'];
  @Column('integer') ordinal!: number;
  @Column('jsonb') body!: Block;
}
