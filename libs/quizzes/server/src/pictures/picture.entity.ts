import { StoredFile } from '@leidraad/shared/server';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A picture that items may show: without anything but its picture, and how large it is. */
@Entity('picture')
export class Picture {
  @ForeignKey(() => StoredFile)
  @PrimaryColumn('uuid')
  fileId!: string;
  @Column('integer') width!: number;
  @Column('integer') height!: number;
  @Column('timestamptz') createdAt!: Date;
}
