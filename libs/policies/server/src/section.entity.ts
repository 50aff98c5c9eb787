import type { LocalizedText } from '@leidraad/shared/model';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('section')
@Unique('section_ordinal', ['policyVersionId', 'ordinal'])
export class Section {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') policyVersionId!: string;
  @Column('integer') ordinal!: number;
  @Column('text') number!: string;
  @Column('jsonb') heading!: LocalizedText;
}
