import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The identity of something that can be scored, in the pool of its policy. */
@Entity('item')
@Index('item_policy', ['policyId'])
export class Item {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') policyId!: string;
}
