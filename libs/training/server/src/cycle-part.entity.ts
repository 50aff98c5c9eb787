import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Cycle } from './cycle.entity';

/** What this round asks for: `lesson` with its key, the `quiz`, the `attestation`. */
@Entity('cycle_part')
export class CyclePart {
  @ForeignKey(() => Cycle)
  @PrimaryColumn('uuid')
  cycleId!: string;
  @PrimaryColumn('text') part!: 'lesson' | 'quiz' | 'attestation';
  @PrimaryColumn('text') key!: string;
}
