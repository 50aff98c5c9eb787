import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Text that people wrote (reasons, questions): erasable, referred to by id from frozen rows. */
@Entity('note')
export class Note {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') text!: string;
  @Column('timestamptz') createdAt!: Date;
}
