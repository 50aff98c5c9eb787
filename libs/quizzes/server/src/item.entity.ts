import { Policy } from '@leidraad/policies/server';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The identity of something that can be scored, in the pool of its policy. */
@Entity('item')
@Index('item_policy', ['policyId'])
export class Item {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Policy)
  @Column('uuid')
  policyId!: string;
}
