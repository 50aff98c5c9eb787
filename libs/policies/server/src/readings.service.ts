import type { decideReadingsSchema, PolicyVersionView, undoReadingsSchema } from '@leidraad/policies/model';
import { DomainError, type FieldError, type LocalizedText } from '@leidraad/shared/model';
import { Audit, Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { ClauseVersion } from './clause-version.entity';
import { PolicyDrafts } from './policy-drafts.service';
import { LATEST_READINGS, type LatestReadingRow } from './policies.queries';
import { PolicyViews } from './policy-views.service';
import { Reading } from './reading.entity';

type Decisions = z.infer<typeof decideReadingsSchema>['readings'];

/** What the owner makes of clauses: decisions are added, never changed; the latest counts. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly drafts: PolicyDrafts,
    private readonly views: PolicyViews,
  ) {}

  /**
   * Decides on clauses of a draft: all of them, or (with a fault beside each wrong one) none. Refused with the version as
   * it is in `current` when somebody decided about one of them after it was looked at.
   */
  async decide(slug: string, number: string, decisions: Decisions): Promise<PolicyVersionView> {
    const { personId } = requestContext.actor();
    return this.work.run(async () => {
      const locked = await this.drafts.lockEditable(slug, number);
      const clauses = await this.clausesOf(locked.version.id);
      const byId = new Map(clauses.map((clause) => [clause.id, clause]));
      refuseFaults(decisions, byId);
      await this.refuseStale(decisions, byId, locked.version.id);
      const notes = await this.notesOf(decisions);
      const rows: NewReading[] = [];
      for (const { clauseVersionId, seen: _seen, plainText, why, ...decision } of decisions)
        rows.push({
          id: newId(),
          meaningId: byId.get(clauseVersionId)?.meaningId ?? '',
          ...decision,
          plainText: plainText as LocalizedText,
          whyId: notes.get(why) ?? null,
          byId: personId,
          effectiveAt: this.clock.now(),
        });
      await this.work.manager.insert(Reading, rows);
      await this.drafts.touch(locked);
      await this.audit.record('policy.readings-decided', 'policy-version', locked.version.id, {
        data: { clauses: rows.length },
      });
      return this.views.view(locked.version.id);
    });
  }

  /**
   * Takes decisions about clauses of a draft back: what was decided before is decided again by whoever undoes, and where
   * nothing was the clause is open again. Refused when somebody decided since.
   */
  async undo(
    slug: string,
    number: string,
    { readingIds }: z.infer<typeof undoReadingsSchema>,
  ): Promise<PolicyVersionView> {
    const { personId } = requestContext.actor();
    return this.work.run(async () => {
      const locked = await this.drafts.lockEditable(slug, number);
      const clauses = new Map(
        (await this.clausesOf(locked.version.id)).map((clause) => [clause.meaningId, clause.number]),
      );
      const undone = await this.work.repository(Reading).findBy({ id: In(readingIds) });
      const meanings = undone.map(({ meaningId }) => meaningId).filter((id) => clauses.has(id));
      const history = Map.groupBy(
        await this.work.repository(Reading).find({
          where: { meaningId: In(meanings) },
          order: { recordedAt: 'DESC', id: 'DESC' },
        }),
        ({ meaningId }) => meaningId,
      );
      const ofVersion = undone.filter(({ meaningId }) => clauses.has(meaningId));
      if (ofVersion.length < new Set(readingIds).size)
        throw new DomainError('reading.clause-unknown', 'invalid');
      const late = ofVersion.find(({ id, meaningId }) => history.get(meaningId)?.[0]?.id !== id);
      if (late)
        throw new DomainError('reading.stale', 'stale', {
          params: { number: clauses.get(late.meaningId) ?? '' },
          current: await this.views.view(locked.version.id),
        });
      const at = { byId: personId, effectiveAt: this.clock.now() };
      const rows = ofVersion.map((reading): NewReading => ({
        ...before(reading, history.get(reading.meaningId)?.[1]),
        ...at,
        id: newId(),
      }));
      await this.work.manager.insert(Reading, rows);
      await this.drafts.touch(locked);
      await this.audit.record('policy.readings-undone', 'policy-version', locked.version.id, {
        data: { clauses: rows.length },
      });
      return this.views.view(locked.version.id);
    });
  }

  private clausesOf(policyVersionId: string): Promise<Pick<ClauseVersion, 'id' | 'meaningId' | 'number'>[]> {
    return this.work.repository(ClauseVersion).find({
      where: { policyVersionId },
      select: { id: true, meaningId: true, number: true },
    });
  }

  /** Reads the whole version only when it has to be shown: a long policy is decided on in many parts. */
  private async refuseStale(
    decisions: Decisions,
    clauses: ReadonlyMap<string, Pick<ClauseVersion, 'meaningId' | 'number'>>,
    policyVersionId: string,
  ): Promise<void> {
    const decided = decisions.flatMap(({ clauseVersionId, seen }) => {
      const clause = clauses.get(clauseVersionId);
      return clause ? [{ ...clause, seen }] : [];
    });
    const meanings = decided.map(({ meaningId }) => meaningId);
    const rows = await this.work.query<LatestReadingRow>(LATEST_READINGS, [meanings]);
    const inForce = new Map(
      rows.filter(({ decision }) => decision !== 'withdrawn').map(({ meaningId, id }) => [meaningId, id]),
    );
    const fields = decided.flatMap(({ meaningId, number, seen }, index): FieldError[] =>
      (inForce.get(meaningId) ?? null) === seen
        ? []
        : [{ path: `readings.${index}.seen`, code: 'reading.stale', params: { number } }],
    );
    if (!fields[0]) return;
    throw new DomainError('reading.stale', 'stale', {
      fields,
      params: fields[0].params ?? {},
      current: await this.views.view(policyVersionId),
    });
  }

  /** One note for each reason that was given: a bulk decision has one. */
  private async notesOf(decisions: Decisions): Promise<Map<string | null, string | null>> {
    const notes = new Map<string | null, string | null>();
    for (const why of new Set(decisions.map((decision) => decision.why)))
      notes.set(why, await this.audit.note(why));
    return notes;
  }
}

type NewReading = Omit<Reading, 'recordedAt'>;

/** What was decided before a reading; 'withdrawn' when there was nothing. */
function before(reading: Reading, earlier: Reading | undefined): NewReading {
  const { recordedAt: _recordedAt, ...row } = earlier ?? { ...reading, decision: 'withdrawn', whyId: null };
  return row;
}

function refuseFaults(
  decisions: Decisions,
  clauses: ReadonlyMap<string, Pick<ClauseVersion, 'number'>>,
): void {
  const seen = new Set<string>();
  const fields = decisions.flatMap(({ clauseVersionId, decision, why }, index): FieldError[] => {
    const path = `readings.${index}`;
    const clause = clauses.get(clauseVersionId);
    if (!clause) return [{ path: `${path}.clauseVersionId`, code: 'reading.clause-unknown' }];
    if (seen.has(clauseVersionId))
      return [{ path: `${path}.clauseVersionId`, code: 'reading.twice', params: { number: clause.number } }];
    seen.add(clauseVersionId);
    return decision !== 'adopted' && why === null
      ? [{ path: `${path}.why`, code: 'reading.why-missing' }]
      : [];
  });
  if (fields[0]) throw new DomainError(fields[0].code, 'invalid', { fields, params: fields[0].params ?? {} });
}
