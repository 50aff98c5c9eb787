import { Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { type Fact, PersonFact } from '../person-fact.entity';
import { type Employment, lastEmployment, type StatusChange } from './employment';

const STATUS_CHANGES = `
  select distinct on (valid_from) to_char(valid_from, 'YYYY-MM-DD') as "from", value as status
  from person_fact where person_id = $1 and fact = 'status'
  order by valid_from, recorded_at desc, id desc`;

/** Adds to the history of a person; what has not changed is not written again. */
@Injectable()
export class Facts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async set(
    personId: string,
    facts: Partial<Record<Fact, string | null>>,
    validFrom: string,
  ): Promise<string[]> {
    const known = await this.work.query<{ fact: Fact; value: string | null }>(
      `select distinct on (fact) fact, value from person_fact
       where person_id = $1 and valid_from <= $2::date order by fact, valid_from desc, recorded_at desc, id desc`,
      [personId, validFrom],
    );
    const now = new Map(known.map((row) => [row.fact, row.value]));
    const changed = (Object.entries(facts) as [Fact, string | null][]).filter(
      ([fact, value]) => (now.get(fact) ?? null) !== value,
    );
    for (const [fact, value] of changed) await this.add(personId, fact, value, validFrom);
    return changed.map(([fact]) => fact);
  }

  /** Adds one fact, whatever was known of that day. */
  async add(personId: string, fact: Fact, value: string | null, validFrom: string): Promise<void> {
    await this.work.manager.insert(PersonFact, {
      id: newId(),
      personId,
      fact,
      value,
      validFrom,
      effectiveAt: this.clock.now(),
      recordedBy: requestContext.get().actor?.personId ?? null,
    });
  }

  /** The days on which somebody begins and stops working here, also those to come. */
  async statusChanges(personId: string): Promise<StatusChange[]> {
    return this.work.query<StatusChange>(STATUS_CHANGES, [personId]);
  }

  async employment(personId: string): Promise<Employment | null> {
    return lastEmployment(await this.statusChanges(personId));
  }
}
