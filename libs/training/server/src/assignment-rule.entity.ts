import { Unit } from '@leidraad/people/server';
import { Course } from '@leidraad/courses/server';
import type { AssignmentDue } from '@leidraad/training/model';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Who must do a course and by when, as decided; people who join later are not added (that is a later rule engine). */
@Entity('assignment_rule')
export class AssignmentRule {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Course)
  @Column('uuid')
  courseId!: string;
  @ForeignKey(() => Unit)
  @Column('uuid')
  unitId!: string;
  @Column('boolean') withBelow!: boolean;
  /** Only these people of the department; null means everybody. */
  @Column('uuid', { array: true, nullable: true }) personIds!: string[] | null;
  @Column('jsonb') due!: AssignmentDue;
  @Column('uuid', { nullable: true }) reasonId!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz') createdAt!: Date;
}
