import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Certificate } from './certificate.entity';

/** The name as issued: erasable. */
@Entity('certificate_holder')
@Index('certificate_holder_person', ['personId'])
export class CertificateHolder {
  @ForeignKey(() => Certificate)
  @PrimaryColumn('uuid')
  certificateId!: string;
  @Column('uuid') personId!: string;
  @Column('text') name!: string;
  @Column('text') companyName!: string;
}
