import { Clock, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { TaughtClause } from '../content/published-course';
import { ClauseEvidence } from '../clause-evidence.entity';

/** Writes who is covered for which meaning, how and since when. */
@Injectable()
export class Evidence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Adds evidence for each clause; the same evidence again changes nothing. `sourceId`: cycle, answer or attestation. */
  async gain(
    personId: string,
    how: ClauseEvidence['how'],
    gained: readonly { clause: TaughtClause; sourceId: string }[],
  ): Promise<void> {
    if (gained.length === 0) return;
    const effectiveAt = this.clock.now();
    await this.work.manager
      .createQueryBuilder()
      .insert()
      .into(ClauseEvidence)
      .values(
        gained.map(({ clause, sourceId }) => ({
          id: newId(),
          personId,
          meaningId: clause.meaningId,
          clauseVersionId: clause.clauseVersionId,
          how,
          sourceId,
          effectiveAt,
        })),
      )
      .orIgnore()
      .execute();
  }
}

/** The clauses of a course with these ids; ids of other policy versions fall out. */
export function clausesOf(
  clauses: ReadonlyMap<string, TaughtClause>,
  ids: readonly string[],
): TaughtClause[] {
  return ids.flatMap((id) => clauses.get(id) ?? []);
}
