import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Cycle } from './cycle.entity';

/**
 * What a round asks for beside what its kind says. A full cycle asks for all of its course version; one that moved to a newer
 * version after its quiz was passed has the questions about what changed since (`item`, `meaning`). A delta asks for nothing
 * but its rows: each `block` (lesson/block), about each `meaning` a right answer, the `item` versions to begin with, and
 * the `attestation`.
 */
@Entity('cycle_part')
export class CyclePart {
  @ForeignKey(() => Cycle)
  @PrimaryColumn('uuid')
  cycleId!: string;
  @PrimaryColumn('text') part!: 'block' | 'item' | 'meaning' | 'attestation';
  @PrimaryColumn('text') key!: string;
}
