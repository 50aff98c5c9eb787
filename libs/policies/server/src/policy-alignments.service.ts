import type { Comparison } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import { UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { align, type Alignment, comparableSides, type Sides } from './aligned-clauses';
import { type Columns, insertRows, updateRows } from './bulk-rows';
import { ClauseChange } from './clause-change.entity';
import { COMPARED_CLAUSES, type ComparedClauseRow } from './compared-clauses.queries';
import { ComparisonOverrule } from './comparison-overrule.entity';
import { PolicyComparison } from './policy-comparison.entity';
import { PolicyTexts } from './policy-texts.service';
import type { PolicyVersion } from './policy-version.entity';
import { Documents } from './understanding/documents.service';

const CHANGE_COLUMNS: Columns = {
  policy_version_id: 'uuid',
  key: 'text',
  ordinal: 'integer',
  kind: 'text',
  moved: 'boolean',
  from_clauses: 'uuid[]',
  to_clauses: 'uuid[]',
  change: 'text',
  proposed: 'text',
  reasons: 'jsonb',
  certainty: 'double precision',
  overrules: 'uuid[]',
  looked_at: 'timestamptz',
  looked_by_id: 'uuid',
};

type Draft = Pick<PolicyVersion, 'id' | 'policyId' | 'baseVersionId'>;

/** Aligns a draft with the version it was made from: rows of was–wordt, and clause and meaning ids that go with them. */
@Injectable()
export class PolicyAlignments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly documents: Documents,
    private readonly texts: PolicyTexts,
  ) {}

  /** After every text write: compares anew. Does nothing for a version that has no base. */
  async compare(version: Draft, master: Language): Promise<void> {
    if (version.baseVersionId === null) return;
    const sides = await this.sides(version.baseVersionId, version.id, master);
    const comparable = comparableSides(sides);
    const proposed = await this.documents.compare(comparable.old, comparable.new, master);
    await this.work.repository(PolicyComparison).upsert({ policyVersionId: version.id, proposed }, [
      'policyVersionId',
    ]);
    await this.store(version, sides, proposed);
  }

  /** After the owner chose otherwise: applies the choices on what was proposed. */
  async decide(version: Draft, master: Language): Promise<void> {
    const kept = await this.work.repository(PolicyComparison).findOneBy({ policyVersionId: version.id });
    if (version.baseVersionId === null || !kept) return;
    await this.store(
      version,
      await this.sides(version.baseVersionId, version.id, master),
      kept.proposed,
    );
  }

  /** Clauses of two versions, in reading order. */
  async sides(oldId: string, newVersionId: string, master: Language): Promise<Sides> {
    return { old: await this.clausesOf(oldId, master), new: await this.clausesOf(newVersionId, master) };
  }

  async clear(policyVersionId: string): Promise<void> {
    for (const entity of [ClauseChange, ComparisonOverrule, PolicyComparison])
      await this.work.manager.delete(entity, { policyVersionId });
  }

  private async store(version: Draft, sides: Sides, proposed: Comparison): Promise<void> {
    const overrules = await this.work.repository(ComparisonOverrule).find({
      where: { policyVersionId: version.id },
      order: { at: 'ASC', id: 'ASC' },
    });
    const { relations, changed } = align(sides, proposed, overrules, newId);
    await this.texts.addClauses(
      version.policyId,
      changed.map(({ clauseId }) => clauseId),
    );
    await updateRows(
      this.work,
      'clause_version',
      { clause_id: 'uuid', meaning_id: 'uuid' },
      changed.map(({ clauseVersionId, clauseId, meaningId }) => ({
        id: clauseVersionId,
        clause_id: clauseId,
        meaning_id: meaningId,
      })),
    );
    await this.texts.forgetClauses(sides.new.map(({ clauseId }) => clauseId));
    await this.replaceChanges(version.id, relations);
  }

  private async replaceChanges(policyVersionId: string, relations: Alignment['relations']): Promise<void> {
    const repository = this.work.repository(ClauseChange);
    const earlier = new Map((await repository.findBy({ policyVersionId })).map((row) => [row.key, row]));
    await repository.delete({ policyVersionId });
    await insertRows(
      this.work,
      'clause_change',
      CHANGE_COLUMNS,
      relations.map((relation, index) => {
        const before = earlier.get(relation.key);
        return {
          ...relation,
          policy_version_id: policyVersionId,
          ordinal: index + 1,
          from_clauses: relation.from,
          to_clauses: relation.to,
          looked_at: before?.lookedAt ?? null,
          looked_by_id: before?.lookedById ?? null,
        };
      }),
    );
  }

  private clausesOf(versionId: string, master: Language): Promise<ComparedClauseRow[]> {
    return this.work.query<ComparedClauseRow>(COMPARED_CLAUSES, [versionId, master]);
  }
}
