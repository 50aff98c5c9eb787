import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Bytes behind the one storage port: original documents, logos, certificate PDFs. */
@Entity('file')
export class StoredFile {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') sha256!: string;
  @Column('text') mediaType!: string;
  @Column('integer') size!: number;
  @Column('bytea', { select: false }) bytes!: Buffer;
  @Column('timestamptz') createdAt!: Date;
}
