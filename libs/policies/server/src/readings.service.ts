import type { decideReadingsSchema, PolicyVersionView } from '@leidraad/policies/model';
import { DomainError, type FieldError, type LocalizedText } from '@leidraad/shared/model';
import { Audit, Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { ClauseVersion } from './clause-version.entity';
import { PolicyDrafts } from './policy-drafts.service';
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
      const clauses = await this.work
        .repository(ClauseVersion)
        .findBy({ policyVersionId: locked.version.id });
      const byId = new Map(clauses.map((clause) => [clause.id, clause]));
      refuseFaults(decisions, byId);
      refuseStale(decisions, await this.views.view(locked.version.id));
      const rows: Omit<Reading, 'recordedAt'>[] = [];
      for (const { clauseVersionId, seen: _seen, plainText, why, ...decision } of decisions)
        rows.push({
          id: newId(),
          meaningId: byId.get(clauseVersionId)?.meaningId ?? '',
          ...decision,
          plainText: plainText as LocalizedText,
          whyId: await this.audit.note(why),
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
}

function refuseStale(decisions: Decisions, current: PolicyVersionView): void {
  const clauses = new Map(
    current.sections.flatMap((section) => section.clauses.map((clause) => [clause.clauseVersionId, clause])),
  );
  const fields = decisions.flatMap(({ clauseVersionId, seen }, index): FieldError[] => {
    const clause = clauses.get(clauseVersionId);
    if (!clause || (clause.reading?.id ?? null) === seen) return [];
    return [{ path: `readings.${index}.seen`, code: 'reading.stale', params: { number: clause.number } }];
  });
  if (fields[0])
    throw new DomainError('reading.stale', 'stale', { fields, params: fields[0].params ?? {}, current });
}

function refuseFaults(decisions: Decisions, clauses: ReadonlyMap<string, ClauseVersion>): void {
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
