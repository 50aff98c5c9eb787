import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The name as issued: erasable. */
@Entity('certificate_holder')
@Index('certificate_holder_person', ['personId'])
export class CertificateHolder {
  @PrimaryColumn('uuid') certificateId!: string;
  @Column('uuid') personId!: string;
  @Column('text') name!: string;
  @Column('text') companyName!: string;
}
