import type { Language } from '@leidraad/shared/model';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The original bytes a version was read from, one per language. */
@Entity('policy_source')
@Unique('policy_source_language', ['policyVersionId', 'language'])
export class PolicySource {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') policyVersionId!: string;
  @Column('text') language!: Language;
  @Column('uuid') fileId!: string;
  @Column('text') sha256!: string;
  @Column('text') format!: 'markdown' | 'text';
  @Column('timestamptz') importedAt!: Date;
}
