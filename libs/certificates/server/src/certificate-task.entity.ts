import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Certificate } from './certificate.entity';

/** Work for HR: a PDF that could not be drawn because the fonts lack a character of the name. */
@Entity('certificate_task')
export class CertificateTask {
  @ForeignKey(() => Certificate)
  @PrimaryColumn('uuid')
  certificateId!: string;
  @Column('text') kind!: 'missing-characters';
  @Column('jsonb') data!: { characters: string[] };
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}
