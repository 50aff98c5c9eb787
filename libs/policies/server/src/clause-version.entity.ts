import type { Addressee, ClauseKind, Norm, Proposal, Topic } from '@leidraad/policies/model';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Clause } from './clause.entity';
import { PolicyVersion } from './policy-version.entity';
import { Section } from './section.entity';

/** A clause as it stands in one version. The norm columns are the machine's proposal, all null when there is none. */
@Entity('clause_version')
// Checked once a statement is done: aligning a draft hands ids from one clause to another.
@Unique('clause_version_clause', ['policyVersionId', 'clauseId'], { deferrable: 'INITIALLY IMMEDIATE' })
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
  @Column('boolean', { default: false }) leadsIn!: boolean;
  /** Number of the clause that leads in to it. */
  @Column('text', { nullable: true }) leadIn!: string | null;
  /** Of a quotation: whom it quotes. */
  @Column('text', { nullable: true }) speaker!: string | null;
  @Column('text', { nullable: true }) norm!: Norm | null;
  @Column('text', { nullable: true }) addressee!: Addressee | null;
  @Column('text', { nullable: true }) polarity!: Proposal['polarity'] | null;
  @Column('text', { nullable: true }) hedge!: string | null;
  @Column('text', { nullable: true }) exception!: string | null;
  @Column('text', { nullable: true }) condition!: string | null;
  @Column('text', { nullable: true }) topic!: Topic | null;
  @Column('double precision', { nullable: true }) confidence!: number | null;
  @Column('boolean', { nullable: true }) learnerRule!: boolean | null;
  /** A second norm in the same sentence. */
  @Column('jsonb', { nullable: true }) second!: Proposal['second'];
  /** Which words made the proposal. */
  @Column('jsonb', { nullable: true }) cues!: Proposal['cues'] | null;
}
