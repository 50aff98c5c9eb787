import { Person } from '@leidraad/people/server';
import { Course, CourseVersion } from '@leidraad/courses/server';
import type { DueExplanation } from '@leidraad/training/model';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One person, one course, one round. Holds dates, never a status: status is computed (`cycleStatus`). */
@Entity('cycle')
@Unique('cycle_number', ['personId', 'courseId', 'number'])
@Index('cycle_course', ['courseId', 'dueOn'])
export class Cycle {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Person)
  @Column('uuid')
  personId!: string;
  @ForeignKey(() => Course)
  @Column('uuid')
  courseId!: string;
  /** The version this round is done on; moves on with a new version until an attempt runs. */
  @ForeignKey(() => CourseVersion)
  @Column('uuid')
  courseVersionId!: string;
  @Column('integer') number!: number;
  @Column('text') kind!: 'full' | 'delta';
  @Column('date') opensOn!: string;
  @Column('date') dueOn!: string;
  @Column('text') zone!: string;
  @Column('jsonb') explanation!: DueExplanation;
  @Column('integer') attemptsAllowed!: number;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) completedAt!: Date | null;
  /** Calendar date of completion in the company's zone. */
  @Column('date', { nullable: true }) completedOn!: string | null;
  /** Last valid day in the company's zone. */
  @Column('date', { nullable: true }) validUntil!: string | null;
  @Column('date', { nullable: true }) exemptFrom!: string | null;
  @Column('date', { nullable: true }) exemptUntil!: string | null;
  @Column('timestamptz', { nullable: true }) helpNeededAt!: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('timestamptz') createdAt!: Date;
}
