import type { Topic } from '@leidraad/policies/model';
import type { LocalizedText } from '@leidraad/shared/model';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PolicyVersion } from './policy-version.entity';

@Entity('section')
@Unique('section_ordinal', ['policyVersionId', 'ordinal'])
export class Section {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => PolicyVersion)
  @Column('uuid')
  policyVersionId!: string;
  @Column('integer') ordinal!: number;
  @Column('text') number!: string;
  @Column('jsonb') heading!: LocalizedText;
  /** 1 for the highest sections. */
  @Column('integer', { default: 1 }) level!: number;
  @Column('text', { default: 'none' }) topic!: Topic;
}
