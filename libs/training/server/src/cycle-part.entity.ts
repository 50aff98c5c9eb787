import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What this round asks for: `lesson` with its key, the `quiz`, the `attestation`. */
@Entity('cycle_part')
export class CyclePart {
  @PrimaryColumn('uuid') cycleId!: string;
  @PrimaryColumn('text') part!: 'lesson' | 'quiz' | 'attestation';
  @PrimaryColumn('text') key!: string;
}
