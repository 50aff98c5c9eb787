import type { LeftOutView, Register, SourceFormat } from '@leidraad/policies/model';
import { StoredFile } from '@leidraad/shared/server';
import type { Language } from '@leidraad/shared/model';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PolicyVersion } from './policy-version.entity';

/** A sentence of a translation that has no counterpart: number and offsets as they are there. */
export interface UnpairedSentence {
  number: string;
  text: string;
  start: number;
  end: number;
}

/** A document a version was read from, one per language: the original bytes and what was taken out of them. */
@Entity('policy_source')
@Unique('policy_source_language', ['policyVersionId', 'language'])
export class PolicySource {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => PolicyVersion)
  @Column('uuid')
  policyVersionId!: string;
  @Column('text') language!: Language;
  /** What it is really written in; null in `labelledIn` when we have no lexicon for that. */
  @Column('text') languageCode!: string;
  @Column('text', { nullable: true }) labelledIn!: Language | null;
  @Column('text') register!: Register;
  @ForeignKey(() => StoredFile)
  @Column('uuid')
  fileId!: string;
  @Column('text') sha256!: string;
  @Column('text') format!: SourceFormat;
  @Column('text', { nullable: true }) fileName!: string | null;
  /** The extracted text that the offsets of clauses point into; kept, for a later reader may extract otherwise. */
  @ForeignKey(() => StoredFile)
  @Column('uuid')
  extractedFileId!: string;
  @Column('timestamptz') importedAt!: Date;
  @Column('jsonb', { default: () => "'[]'" }) leftOut!: LeftOutView[];
  /** `start` of each left-out piece that somebody restored. */
  @Column('integer', { array: true, default: () => "'{}'" }) keep!: number[];
  /** What only this translation has, so that nothing could be paired with it. */
  @Column('jsonb', { default: () => "'[]'" }) unpaired!: UnpairedSentence[];
}
