import type { LocalizedText } from '@leidraad/shared/model';
import type { Addressee, Norm, ReadingDecision } from '@leidraad/policies/model';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the owner makes of a clause; append-only, the latest by `recordedAt` counts. */
@Entity('reading')
@Index('reading_meaning', ['meaningId', 'recordedAt'])
export class Reading {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meaningId!: string;
  /** 'withdrawn' opens the clause again: an earlier decision was taken back and nothing stood before it. */
  @Column('text') decision!: ReadingDecision | 'withdrawn';
  @Column('text') norm!: Norm;
  @Column('text') addressee!: Addressee;
  @Column('text', { nullable: true }) topic!: string | null;
  @Column('jsonb') plainText!: LocalizedText;
  @Column('uuid', { nullable: true }) whyId!: string | null;
  @Column('uuid') byId!: string;
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
}
