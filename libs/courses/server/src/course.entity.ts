import { Policy } from '@leidraad/policies/server';
import type { LocalizedText } from '@leidraad/shared/model';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@Entity('course')
@Index('course_policy', ['policyId'])
export class Course {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Policy)
  @Column('uuid')
  policyId!: string;
  @Column('text', { unique: true }) slug!: string;
  @Column('jsonb') title!: LocalizedText;
  @Column('timestamptz') createdAt!: Date;
}
