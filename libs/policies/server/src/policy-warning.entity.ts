import type { Warning, WarningCode } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PolicyVersion } from './policy-version.entity';

/** What to look at before a policy is adopted, and who did. Written anew with the text; what was done about it stays. */
@Entity('policy_warning')
export class PolicyWarning {
  @ForeignKey(() => PolicyVersion)
  @PrimaryColumn('uuid')
  policyVersionId!: string;
  /** From code, words and sentence (see `warning-keys.ts`), so that it stays while the sentence does. */
  @PrimaryColumn('text') key!: string;
  @Column('text') language!: Language;
  /** Order in the document, from 1. */
  @Column('integer') ordinal!: number;
  @Column('text') code!: WarningCode;
  /** Number of the clause, null for the whole document. */
  @Column('text', { nullable: true }) clause!: string | null;
  @Column('integer', { nullable: true }) start!: number | null;
  @Column('integer', { nullable: true }) end!: number | null;
  @Column('jsonb') params!: Warning['params'];
  @Column('timestamptz', { nullable: true }) lookedAt!: Date | null;
  @Column('uuid', { nullable: true }) lookedById!: string | null;
  @Column('uuid', { nullable: true }) noteId!: string | null;
}
