import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Names and addresses: erasable. What rules depend on lives in `PersonFact`. */
@Entity('person')
@Index('person_email', ['email'], { unique: true })
export class Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true, unique: true }) externalId!: string | null;
  @Column('text') givenName!: string;
  @Column('text') familyName!: string;
  /** Lower case. */
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text') language!: 'nl' | 'en';
  @Column('text') zone!: string;
  @Column('text', { default: 'system' }) theme!: 'system' | 'light' | 'dark';
  @Column('timestamptz') createdAt!: Date;
  @Column('integer', { default: 1 }) revision!: number;
}
