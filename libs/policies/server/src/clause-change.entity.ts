import type { ChangeClass, ChangeReason, RelationKind } from '@leidraad/policies/model';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PolicyVersion } from './policy-version.entity';

/** One row of was–wordt between a version and its base, as decided; frozen with the version. */
@Entity('clause_change')
export class ClauseChange {
  @ForeignKey(() => PolicyVersion)
  @PrimaryColumn('uuid')
  policyVersionId!: string;
  /** From the texts on both sides, so that what was looked at stays looked at. */
  @PrimaryColumn('text') key!: string;
  /** Reading order of the new text, from 1. */
  @Column('integer') ordinal!: number;
  @Column('text') kind!: RelationKind;
  @Column('boolean') moved!: boolean;
  @Column('uuid', { array: true }) fromClauses!: string[];
  @Column('uuid', { array: true }) toClauses!: string[];
  @Column('text') change!: ChangeClass;
  /** The class that was proposed, when the owner chose another. */
  @Column('text', { nullable: true }) proposed!: ChangeClass | null;
  @Column('jsonb') reasons!: ChangeReason[];
  @Column('double precision') certainty!: number;
  /** The owner's choices that made it what it is. */
  @Column('uuid', { array: true }) overrules!: string[];
  @Column('timestamptz', { nullable: true }) lookedAt!: Date | null;
  @Column('uuid', { nullable: true }) lookedById!: string | null;
}
