import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The full text of a statement as signed, with the name in it: erasable; the attestation keeps its hash. */
@Entity('statement')
export class Statement {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') text!: string;
  @Column('text') signerName!: string;
}
