import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Cycle } from './cycle.entity';

/**
 * What this round asks for: `lesson` with its key, the `quiz`, the `attestation`. A full cycle has no rows: it asks for
 * all of its course version, also after moving to a newer one. Deltas list their parts.
 */
@Entity('cycle_part')
export class CyclePart {
  @ForeignKey(() => Cycle)
  @PrimaryColumn('uuid')
  cycleId!: string;
  @PrimaryColumn('text') part!: 'lesson' | 'quiz' | 'attestation';
  @PrimaryColumn('text') key!: string;
}
