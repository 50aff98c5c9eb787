import { StoredFile } from '@leidraad/shared/server';
import type { Language } from '@leidraad/shared/model';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PolicyVersion } from './policy-version.entity';

/** The original bytes a version was read from, one per language. */
@Entity('policy_source')
@Unique('policy_source_language', ['policyVersionId', 'language'])
export class PolicySource {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => PolicyVersion)
  @Column('uuid')
  policyVersionId!: string;
  @Column('text') language!: Language;
  @ForeignKey(() => StoredFile)
  @Column('uuid')
  fileId!: string;
  @Column('text') sha256!: string;
  @Column('text') format!: 'markdown' | 'text';
  @Column('timestamptz') importedAt!: Date;
  /** Clause numbers only this translation has, so that nothing could be paired with them. */
  @Column('text', { array: true, default: () => "'{}'" }) unpaired!: string[];
}
