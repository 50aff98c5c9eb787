import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Who did what to what and why; append-only. `data` holds ids and counts, never names. */
@Entity('audit_entry')
@Index('audit_entry_object', ['objectType', 'objectId'])
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  seq!: string;
  @Column('timestamptz') effectiveAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) recordedAt!: Date;
  /** Person who acted; null for the system itself (first start, demo data). */
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') action!: string;
  @Column('text') objectType!: string;
  @Column('text', { nullable: true }) objectId!: string | null;
  @Column('uuid', { nullable: true }) reasonId!: string | null;
  @Column('text', { nullable: true }) requestId!: string | null;
  @Column('jsonb', { nullable: true }) data!: Record<string, unknown> | null;
}
