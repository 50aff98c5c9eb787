import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A department in the tree; the root has no parent. */
@Entity('unit')
// On the code in lower case, which decorators cannot say: see migration CreatePeopleTables.
@Index('unit_code', { synchronize: false })
export class Unit {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Unit)
  @Column('uuid', { nullable: true })
  parentId!: string | null;
  @Column('text') name!: string;
  /** Told apart without regard to case. */
  @Column('text') code!: string;
  @Column('integer', { default: 1 }) revision!: number;
}
