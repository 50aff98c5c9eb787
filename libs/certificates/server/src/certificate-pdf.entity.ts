import { StoredFile } from '@leidraad/shared/server';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Certificate } from './certificate.entity';

/** The stored PDF: drawn once, served from then on. */
@Entity('certificate_pdf')
export class CertificatePdf {
  @ForeignKey(() => Certificate)
  @PrimaryColumn('uuid')
  certificateId!: string;
  @ForeignKey(() => StoredFile)
  @Column('uuid')
  fileId!: string;
  @Column('text') sha256!: string;
  @Column('timestamptz') renderedAt!: Date;
}
