import type { Comparison } from '@leidraad/policies/model';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PolicyVersion } from './policy-version.entity';

/**
 * What comparing a version with its base proposed, before anybody overruled it: kept, so that an overrule doesn't
 * compare thousands of sentences again. Old clauses by clause version id, new ones by text key (`text-keys.ts`).
 */
@Entity('policy_comparison')
export class PolicyComparison {
  @ForeignKey(() => PolicyVersion)
  @PrimaryColumn('uuid')
  policyVersionId!: string;
  @Column('jsonb') proposed!: Comparison;
}
