import {
  changeKindOf,
  type ComparedRelation,
  type ComparedVersions,
  countChanges,
  needsLook,
  nextNumber,
  type Relation,
} from '@leidraad/policies/model';
import { DomainError } from '@leidraad/shared/model';
import { UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { comparedSides, type Sides } from './aligned-clauses';
import { ClauseChange } from './clause-change.entity';
import { LOOKERS, OVERRULES, type OverruleRow } from './clause-changes.queries';
import type { ComparedClauseRow } from './compared-clauses.queries';
import type { Policy } from './policy.entity';
import { PolicyAlignments } from './policy-alignments.service';
import { PolicyComparison } from './policy-comparison.entity';
import { PolicyLookup } from './policy-lookup.service';
import type { PolicyVersion } from './policy-version.entity';
import { Documents } from './understanding/documents.service';

/** Was–wordt of two versions, for whoever writes or approves. */
@Injectable()
export class PolicyComparisons {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lookup: PolicyLookup,
    private readonly alignments: PolicyAlignments,
    private readonly documents: Documents,
  ) {}

  /** A version beside the one it was made from, or beside the version with number (or id) `other`. */
  async view(slug: string, reference: string, other?: string): Promise<ComparedVersions> {
    const { policy, version } = await this.lookup.version(slug, reference);
    const oldId =
      other === undefined ? version.baseVersionId : (await this.lookup.version(slug, other)).version.id;
    if (oldId === null) throw new DomainError('comparison.no-base', 'missing');
    return this.compared(policy, version, oldId);
  }

  /** A version beside its base. */
  async ofBase({ policy, version }: { policy: Policy; version: PolicyVersion }): Promise<ComparedVersions> {
    if (version.baseVersionId === null) throw new DomainError('comparison.no-base', 'missing');
    return this.compared(policy, version, version.baseVersionId);
  }

  private async compared(policy: Policy, version: PolicyVersion, oldId: string): Promise<ComparedVersions> {
    const sides = await this.alignments.sides(oldId, version.id, policy.masterLanguage);
    const ofBase = oldId === version.baseVersionId;
    const { relations, renames } = ofBase
      ? await this.stored(version.id, sides)
      : await this.computed(sides, policy);
    const counts = countChanges(relations);
    const changeKind = changeKindOf(counts);
    const versions = await this.lookup.sides(policy.id, [oldId, version.id]);
    const [old, new_] = [versions.get(oldId), versions.get(version.id)];
    if (!old || !new_) throw new DomainError('policy.version-unknown', 'missing');
    const open = ofBase && version.approvedAt === null;
    return {
      slug: policy.slug,
      title: policy.title,
      masterLanguage: policy.masterLanguage,
      old,
      new: new_,
      editable: open && version.approvalRequestedAt === null,
      revision: version.revision,
      relations,
      renames,
      counts,
      nextNumber: open
        ? nextNumber(await this.lookup.highestApproved(policy.id), changeKind)
        : version.number,
      changeKind,
    };
  }

  private async stored(policyVersionId: string, sides: Sides) {
    const rows = await this.work.repository(ClauseChange).find({
      where: { policyVersionId },
      order: { ordinal: 'ASC' },
    });
    const kept = await this.work.repository(PolicyComparison).findOneBy({ policyVersionId });
    const overrules = new Map(
      (await this.work.query<OverruleRow>(OVERRULES, [policyVersionId])).map((row) => [row.id, row]),
    );
    const lookers = new Map(
      (await this.work.query<{ id: string; name: string }>(LOOKERS, [policyVersionId])).map(
        ({ id, name }) => [id, name],
      ),
    );
    const clausesOf = found(sides);
    const relations = rows.map((row): ComparedRelation => ({
      ...clausesOf({ from: row.fromClauses, to: row.toClauses }),
      key: row.key,
      kind: row.kind,
      moved: row.moved,
      change: row.change,
      reasons: row.reasons,
      certainty: row.certainty,
      proposed: row.proposed,
      overrules: row.overrules
        .flatMap((id) => overrules.get(id) ?? [])
        .map((row_) => ({ ...row_, at: row_.at.toISOString() })),
      lookedAt: row.lookedAt && {
        byName: lookers.get(row.lookedById ?? '') ?? null,
        at: row.lookedAt.toISOString(),
      },
      needsLook: needsLook(row),
    }));
    return { relations, renames: kept?.proposed.renames ?? [] };
  }

  /** Two versions of which neither was made from the other: compared now, for looking at only. */
  private async computed(sides: Sides, policy: Policy) {
    const compared = comparedSides(sides, policy.masterLanguage);
    const ids = new Map(compared.new.map(({ id }, index) => [id, sides.new[index]?.clauseVersionId ?? '']));
    const { relations, renames } = await this.documents.compare(compared);
    const clausesOf = found(sides);
    const rows = relations.map(({ from, to, ...relation }: Relation, index): ComparedRelation => ({
      ...relation,
      ...clausesOf({ from, to: to.map((key) => ids.get(key) ?? '') }),
      key: String(index),
      proposed: null,
      overrules: [],
      lookedAt: null,
      needsLook: false,
    }));
    return { relations: rows, renames };
  }
}

/** Looks clauses of both sides up by clause version id. */
function found(sides: Sides) {
  const shown = ({ ordinal: _ordinal, ...clause }: ComparedClauseRow) => clause;
  const byId = (rows: readonly ComparedClauseRow[]) =>
    new Map(rows.map((row) => [row.clauseVersionId, shown(row)]));
  const [old, new_] = [byId(sides.old), byId(sides.new)];
  return ({ from, to }: { from: readonly string[]; to: readonly string[] }) => ({
    from: from.flatMap((id) => old.get(id) ?? []),
    to: to.flatMap((id) => new_.get(id) ?? []),
  });
}
