import type { ChangeClass } from '@leidraad/policies/model';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PolicyVersion } from './policy-version.entity';

/** The owner's choice over a proposed pairing or class. New clauses by text key: it applies again when the text returns. */
@Entity('comparison_overrule')
@Index('comparison_overrule_version', ['policyVersionId'])
export class ComparisonOverrule {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => PolicyVersion)
  @Column('uuid')
  policyVersionId!: string;
  @Column('text') kind!: 'class' | 'unpair' | 'pair';
  /** Clause versions of the base. */
  @Column('text', { array: true }) from!: string[];
  /** Text keys of new clauses (see `text-keys.ts`). */
  @Column('text', { array: true }) to!: string[];
  /** Of kind 'class' only. */
  @Column('text', { nullable: true }) change!: ChangeClass | null;
  @Column('uuid', { nullable: true }) whyId!: string | null;
  @Column('uuid') byId!: string;
  @Column('timestamptz') at!: Date;
}
