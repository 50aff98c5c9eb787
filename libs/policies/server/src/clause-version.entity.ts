import type { ClauseKind } from '@leidraad/policies/model';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Clause } from './clause.entity';
import { PolicyVersion } from './policy-version.entity';
import { Section } from './section.entity';

/** A clause as it stands in one version. The norm columns are the machine's proposal, null while there is none. */
@Entity('clause_version')
@Unique('clause_version_clause', ['policyVersionId', 'clauseId'])
@Index('clause_version_meaning', ['meaningId'])
export class ClauseVersion {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Clause)
  @Column('uuid')
  clauseId!: string;
  @ForeignKey(() => PolicyVersion)
  @Column('uuid')
  policyVersionId!: string;
  /** Equal meaning ids ask the same of people (see the words in docs/domain.md). */
  @Column('uuid') meaningId!: string;
  @ForeignKey(() => Section)
  @Column('uuid')
  sectionId!: string;
  /** Order within the version, from 1. */
  @Column('integer') ordinal!: number;
  /** '4.2': section and place in it. */
  @Column('text') number!: string;
  @Column('text') kind!: ClauseKind;
}
