import type { ComparableClause, Comparison } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import { UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { v7 as newId } from 'uuid';
import { align, type Alignment, comparedSides, type Sides } from './aligned-clauses';
import { type Columns, insertRows, updateRows } from './bulk-rows';
import { ClauseChange } from './clause-change.entity';
import { COMPARED_CLAUSES, type ComparedClauseRow } from './compared-clauses.queries';
import { ComparisonOverrule } from './comparison-overrule.entity';
import { PolicyComparison } from './policy-comparison.entity';
import { PolicyTexts } from './policy-texts.service';
import type { PolicyVersion } from './policy-version.entity';
import {
  applyOverrules,
  type Compared,
  type DecidedRelation,
  type Overrule,
} from './comparison/apply-overrules';
import { textKeys } from './text-keys';
import { Documents } from './understanding/documents.service';
import type { UnderstoodDocument } from './understanding/understood-document';

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

/** A comparison of exactly these texts. */
export interface Proposed {
  compared: Compared;
  proposed: Comparison;
}

/** What exactly these choices make of it. */
export interface Decided extends Proposed {
  overrules: readonly Overrule[];
  decided: readonly DecidedRelation[];
}

/**
 * Aligns a draft with the version it was made from: rows of was–wordt, and clause and meaning ids that go with them.
 * Comparing may take seconds and wait for its turn, so it is done ahead of the transaction in which its rows are written;
 * there it is used when the texts and choices still are the same, and else done again.
 */
@Injectable()
export class PolicyAlignments {
  constructor(
    private readonly work: UnitOfWork,
    private readonly documents: Documents,
    private readonly texts: PolicyTexts,
  ) {}

  /** Ahead of writing a text: compares it with the version it goes on from. */
  async compareAhead(baseVersionId: string, master: Language, text: UnderstoodDocument): Promise<Proposed> {
    const old = await this.clausesOf(baseVersionId, master);
    const { old: olds } = comparedSides({ old, new: [] }, master);
    const compared = { old: olds, new: clausesIn(text), language: master };
    return { compared, proposed: await this.documents.compare(compared) };
  }

  /** After every text write: compares anew. Does nothing for a version that has no base. */
  async compare(version: Draft, master: Language, ahead?: Proposed): Promise<void> {
    if (version.baseVersionId === null) return;
    const sides = await this.sides(version.baseVersionId, version.id, master);
    const compared = comparedSides(sides, master);
    const proposed =
      ahead && isDeepStrictEqual(ahead.compared, compared)
        ? ahead.proposed
        : await this.documents.compare(compared);
    await this.work
      .repository(PolicyComparison)
      .upsert({ policyVersionId: version.id, proposed }, ['policyVersionId']);
    const choices = { compared, proposed, overrules: await this.overrules(version.id) };
    await this.store(version, sides, { ...choices, decided: await this.decided(choices) });
  }

  /** Ahead of storing a choice: what the choices make of the comparison with those that are asked for. */
  async decideAhead(
    version: Draft,
    master: Language,
    wanted: (overrules: readonly Overrule[]) => readonly Overrule[],
  ): Promise<Decided | undefined> {
    const kept = await this.work.repository(PolicyComparison).findOneBy({ policyVersionId: version.id });
    if (version.baseVersionId === null || !kept) return undefined;
    const sides = await this.sides(version.baseVersionId, version.id, master);
    const overrules = wanted(await this.overrules(version.id));
    const choices = { compared: comparedSides(sides, master), proposed: kept.proposed, overrules };
    return { ...choices, decided: await this.decided(choices) };
  }

  /** After the owner chose otherwise: applies the choices on what was proposed. */
  async decide(version: Draft, master: Language, ahead?: Decided): Promise<void> {
    const kept = await this.work.repository(PolicyComparison).findOneBy({ policyVersionId: version.id });
    if (version.baseVersionId === null || !kept) return;
    const sides = await this.sides(version.baseVersionId, version.id, master);
    const overrules = await this.overrules(version.id);
    const choices = { compared: comparedSides(sides, master), proposed: kept.proposed, overrules };
    const { decided: known, ...of } = ahead ?? {};
    const decided = known && isDeepStrictEqual(of, choices) ? known : await this.decided(choices);
    await this.store(version, sides, { ...choices, decided });
  }

  /** Clauses of two versions, in reading order. */
  async sides(oldId: string, newVersionId: string, master: Language): Promise<Sides> {
    return { old: await this.clausesOf(oldId, master), new: await this.clausesOf(newVersionId, master) };
  }

  async clear(policyVersionId: string): Promise<void> {
    for (const entity of [ClauseChange, ComparisonOverrule, PolicyComparison])
      await this.work.manager.delete(entity, { policyVersionId });
  }

  private async overrules(policyVersionId: string): Promise<Overrule[]> {
    const rows = await this.work
      .repository(ComparisonOverrule)
      .find({ where: { policyVersionId }, order: { at: 'ASC', id: 'ASC' } });
    return rows.map(({ id, kind, from, to, change }) => ({ id, kind, from, to, change }));
  }

  /** Only pairings are judged from the words anew; a choice of class costs nothing and needs no process of its own. */
  private async decided({ compared, proposed, overrules }: Omit<Decided, 'decided'>) {
    return overrules.every(({ kind }) => kind === 'class')
      ? applyOverrules(proposed, overrules, compared)
      : this.documents.decide(compared, proposed, overrules);
  }

  private async store(version: Draft, sides: Sides, { compared, decided }: Decided): Promise<void> {
    const { relations, changed } = align(sides, compared.new, decided, newId);
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

/** The clauses of a text as they will stand in the version. */
function clausesIn({ document }: UnderstoodDocument): ComparableClause[] {
  const clauses = document.sections.flatMap((section) =>
    section.clauses.map(({ number, kind, text }) => ({
      sectionNumber: section.number,
      sectionHeading: section.heading,
      number,
      kind,
      text,
    })),
  );
  const keys = textKeys(clauses.map(({ text }) => text));
  return clauses.map((clause, at) => ({ id: keys[at] ?? '', ordinal: at + 1, ...clause }));
}
