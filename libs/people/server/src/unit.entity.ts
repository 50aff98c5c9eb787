import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A department in the tree; the root has no parent. */
@Entity('unit')
export class Unit {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Unit)
  @Column('uuid', { nullable: true })
  parentId!: string | null;
  @Column('text') name!: string;
  @Column('text', { unique: true }) code!: string;
  @Column('integer', { default: 1 }) revision!: number;
}
