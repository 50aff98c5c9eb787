import type { ComparedVersions, confirmRelationsSchema, OverruleRequest } from '@leidraad/policies/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import type { Sides } from './aligned-clauses';
import { ClauseChange } from './clause-change.entity';
import { ComparisonOverrule } from './comparison-overrule.entity';
import { PolicyAlignments } from './policy-alignments.service';
import { PolicyComparisons } from './policy-comparisons.service';
import { PolicyLookup } from './policy-lookup.service';
import { type LockedVersion, PolicyDrafts } from './policy-drafts.service';
import { textKeys } from './text-keys';

const MARK = `
  update clause_change
  set looked_at = case when $4 then coalesce(looked_at, $3) end,
      looked_by_id = case when $4 then coalesce(looked_by_id, $5::uuid) end
  where policy_version_id = $1 and key = any($2::text[])
  returning key`;

/** What the owner of a draft makes of its comparison with the version it was made from. */
@Injectable()
export class ComparisonOverrules {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly lookup: PolicyLookup,
    private readonly drafts: PolicyDrafts,
    private readonly alignments: PolicyAlignments,
    private readonly comparisons: PolicyComparisons,
  ) {}

  /** Chooses another pairing or class, with the reason; clause and meaning ids follow. */
  async add(slug: string, reference: string, wanted: OverruleRequest): Promise<ComparedVersions> {
    refuseTwice(wanted);
    const change = wanted.kind === 'class' ? wanted.change : null;
    const choice = { id: newId(), kind: wanted.kind, from: wanted.from, change };
    const overruleOf = async ({ version, policy }: LockedVersion) => {
      const { masterLanguage } = policy;
      const sides = await this.alignments.sides(version.baseVersionId ?? '', version.id, masterLanguage);
      return { ...choice, to: keysOf(sides, wanted) };
    };
    const seen = await this.lookup.version(slug, reference);
    const asked = seen.version.baseVersionId === null ? undefined : await overruleOf(seen);
    const ahead = await this.ahead(seen, (overrules) => (asked ? [...overrules, asked] : overrules));
    return this.change(slug, reference, wanted.revision, async (locked) => {
      const { version, policy } = locked;
      const overrule = await overruleOf(locked);
      await this.refuseUnfit(version.id, wanted);
      await this.work.manager.insert(ComparisonOverrule, {
        ...overrule,
        policyVersionId: version.id,
        whyId: await this.audit.note(wanted.why),
        byId: requestContext.actor().personId,
        at: this.clock.now(),
      });
      await this.alignments.decide(version, policy.masterLanguage, ahead);
      await this.audit.record('policy.comparison-overruled', 'policy-version', version.id, {
        data: { overruleId: overrule.id, kind: wanted.kind },
      });
    });
  }

  /** Takes a choice back: the proposal counts again. */
  async remove(slug: string, reference: string, id: string, revision: number): Promise<ComparedVersions> {
    const seen = await this.lookup.version(slug, reference);
    const ahead = await this.ahead(seen, (overrules) => overrules.filter((each) => each.id !== id));
    return this.change(slug, reference, revision, async ({ version, policy }) => {
      const { affected } = await this.work.manager.delete(ComparisonOverrule, {
        id,
        policyVersionId: version.id,
      });
      if (!affected) throw new DomainError('comparison.overrule-unknown', 'missing');
      await this.alignments.decide(version, policy.masterLanguage, ahead);
      await this.audit.record('policy.overrule-taken-back', 'policy-version', version.id, {
        data: { overruleId: id },
      });
    });
  }

  /** Notes that somebody looked at rows, or opens them again. */
  async confirm(
    slug: string,
    reference: string,
    { keys, looked, revision }: z.infer<typeof confirmRelationsSchema>,
  ): Promise<ComparedVersions> {
    return this.change(slug, reference, revision, async ({ version }) => {
      const { personId } = requestContext.actor();
      const wanted = [...new Set(keys)];
      const parameters = [version.id, wanted, this.clock.now(), looked, personId];
      const marked = await this.work.query<unknown>(MARK, parameters);
      if (rowsOf(marked) < wanted.length) throw new DomainError('comparison.relation-unknown', 'missing');
      await this.audit.record('policy.comparison-looked-at', 'policy-version', version.id, {
        data: { rows: wanted.length, looked },
      });
    });
  }

  private ahead({ version, policy }: LockedVersion, wanted: Parameters<PolicyAlignments['decideAhead']>[2]) {
    return this.alignments.decideAhead(version, policy.masterLanguage, wanted);
  }

  private async change(
    slug: string,
    reference: string,
    revision: number,
    work: (locked: LockedVersion) => Promise<void>,
  ): Promise<ComparedVersions> {
    return this.work.run(async () => {
      const locked = await this.drafts.lockEditable(slug, reference);
      if (locked.version.baseVersionId === null) throw new DomainError('comparison.no-base', 'missing');
      if (revision !== locked.version.revision)
        throw new DomainError('policy.stale', 'stale', { current: await this.comparisons.ofBase(locked) });
      await work(locked);
      await this.drafts.touch(locked);
      locked.version.revision += 1;
      return this.comparisons.ofBase(locked);
    });
  }

  /** A class or a separation is of a row that is there; a pair joins one with one or more. */
  private async refuseUnfit(policyVersionId: string, { kind, from, to }: OverruleRequest): Promise<void> {
    if (kind === 'pair') {
      if (from.length > 1 && to.length > 1) throw new DomainError('comparison.many-to-many', 'invalid');
      return;
    }
    const sorted = (ids: readonly string[]) => [...ids].sort().join();
    const rows = await this.work.repository(ClauseChange).find({
      where: { policyVersionId },
      select: { key: true, policyVersionId: true, fromClauses: true, toClauses: true },
    });
    const isThere = rows.some(
      (row) => sorted(row.fromClauses) === sorted(from) && sorted(row.toClauses) === sorted(to),
    );
    if (!isThere) throw new DomainError('comparison.relation-unknown', 'missing');
  }
}

/** A row of was–wordt names a clause once. */
function refuseTwice({ from, to }: OverruleRequest): void {
  const fields = Object.entries({ from, to })
    .filter(([, ids]) => new Set(ids).size < ids.length)
    .map(([path]) => ({ path, code: 'comparison.clause-twice' }));
  if (fields.length > 0) throw new DomainError('comparison.clause-twice', 'invalid', { fields });
}

/** The text keys of the new clauses; `comparison.clause-unknown` when a clause is on neither side. */
function keysOf(sides: Sides, { from, to }: OverruleRequest): string[] {
  const texts = textKeys(sides.new.map(({ text }) => text));
  const keys = new Map(sides.new.map(({ clauseVersionId }, index) => [clauseVersionId, texts[index] ?? '']));
  const old = new Set(sides.old.map(({ clauseVersionId }) => clauseVersionId));
  if (from.some((id) => !old.has(id)) || to.some((id) => !keys.has(id)))
    throw new DomainError('comparison.clause-unknown', 'invalid');
  return to.map((id) => keys.get(id) ?? '');
}

/** An update answers `[rows, count]`, not rows alone. */
function rowsOf(answer: unknown[]): number {
  return Array.isArray(answer[0]) ? answer[0].length : answer.length;
}
