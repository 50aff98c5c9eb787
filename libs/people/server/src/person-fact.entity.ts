import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity';

export type Fact = 'unit' | 'manager' | 'job' | 'hire-date' | 'status';

/** What was true of a person from a date on; append-only. The latest row per fact that has begun is in force. */
@Entity('person_fact')
@Index('person_fact_person', ['personId', 'fact', 'validFrom'])
// Descending and covering, which decorators cannot say: see migration IndexLatestFacts.
@Index('person_fact_latest', { synchronize: false })
export class PersonFact {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => Person)
  @Column('uuid')
  personId!: string;
  @Column('text') fact!: Fact;
  /** Unit id, person id, text, date, or `active`/`left`; null ends the fact. */
  @Column('text', { nullable: true }) value!: string | null;
  @Column('date') validFrom!: string;
  @Column('timestamptz') effectiveAt!: Date;
  /** Not when the transaction began: of two about one day the later written one holds. */
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) recordedAt!: Date;
  @Column('uuid', { nullable: true }) recordedBy!: string | null;
}
