import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The stored PDF: drawn once, served from then on. */
@Entity('certificate_pdf')
export class CertificatePdf {
  @PrimaryColumn('uuid') certificateId!: string;
  @Column('uuid') fileId!: string;
  @Column('text') sha256!: string;
  @Column('timestamptz') renderedAt!: Date;
}
