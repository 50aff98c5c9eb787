import { StoredFile } from '@leidraad/shared/server';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The one company this installation serves; always row 1. */
@Entity('company')
export class Company {
  @PrimaryColumn('integer') id!: number;
  @Column('text') name!: string;
  @Column('text') zone!: string;
  @Column('text') language!: 'nl' | 'en';
  /** Days nobody works: `{ date: 'YYYY-MM-DD', name }`. */
  @Column('jsonb') holidays!: { date: string; name: string }[];
  @ForeignKey(() => StoredFile)
  @Column('uuid', { nullable: true })
  logoFileId!: string | null;
  /** When true, nobody approves what they wrote. */
  @Column('boolean', { default: true }) fourEyes!: boolean;
  @Column('integer', { default: 1 }) revision!: number;
}
