import type { Language, LocalizedText } from '@leidraad/shared/model';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('policy')
export class Policy {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { unique: true }) slug!: string;
  @Column('jsonb') title!: LocalizedText;
  @Column('uuid') ownerId!: string;
  @Column('text') masterLanguage!: Language;
  @Column('timestamptz') createdAt!: Date;
}
