import {
  type ChangeKind,
  changeKindOf,
  nextNumber,
  type newVersionSchema,
  standings,
  versionInEffect,
  type versionCreatedSchema,
  type VersionRow,
} from '@leidraad/policies/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, Changes, Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { rowForReaders } from './for-readers';
import { mayEdit } from './may-edit';
import { VERSION_ROWS, type VersionTimelineRow, type WithdrawalRow, WITHDRAWALS } from './policies.queries';
import type { Policy } from './policy.entity';
import { PolicyAlignments } from './policy-alignments.service';
import { PolicyDrafts } from './policy-drafts.service';
import { type DatedVersion, PolicyLookup } from './policy-lookup.service';
import { PolicySources } from './policy-sources.service';
import { PolicyVersion } from './policy-version.entity';
import { PolicyViews, stateOf } from './policy-views.service';
import { PolicyWithdrawal } from './policy-withdrawal.entity';

/** Versions of a policy one after the other: the timeline, the next draft, taking one back. */
@Injectable()
export class PolicyVersions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly announcements: Changes,
    private readonly lookup: PolicyLookup,
    private readonly sources: PolicySources,
    private readonly drafts: PolicyDrafts,
    private readonly alignments: PolicyAlignments,
    private readonly views: PolicyViews,
  ) {}

  /** All versions, newest first; for readers the approved ones. */
  async list(slug: string): Promise<VersionRow[]> {
    const policy = await this.lookup.policy(slug);
    const rows = await this.work.query<VersionTimelineRow>(VERSION_ROWS, [policy.id]);
    const standing = standings(await this.lookup.versions(policy.id), await this.lookup.today());
    const ids = rows.map(({ versionId }) => versionId);
    const changes = await this.views.changes(ids);
    const withdrawn = new Map(
      (await this.work.query<WithdrawalRow>(WITHDRAWALS, [ids])).map((row) => [row.versionId, row]),
    );
    const shown = rows.map((row): VersionRow => {
      const takenBack = withdrawn.get(row.versionId);
      return {
        ...row,
        state: stateOf(row),
        createdAt: row.createdAt.toISOString(),
        approvedAt: row.approvedAt?.toISOString() ?? null,
        approvalRequestedAt: row.approvalRequestedAt?.toISOString() ?? null,
        lifecycle: standing.get(row.versionId)?.lifecycle ?? 'draft',
        effectiveUntil: standing.get(row.versionId)?.effectiveUntil ?? null,
        withdrawn: takenBack
          ? { at: takenBack.at.toISOString(), byName: takenBack.byName, reason: takenBack.reason }
          : null,
        changes: changes.get(row.versionId) ?? null,
      };
    });
    if (mayEdit()) return shown;
    const approved = shown.filter(({ state }) => state === 'approved');
    if (approved.length === 0) throw new DomainError('policy.unknown', 'missing');
    return approved.map(rowForReaders);
  }

  /**
   * Reads a document into the draft of the next version, from the newest approved version or the one asked for. One draft
   * at a time: two would each think they come next.
   */
  async start(
    slug: string,
    { source, base: wanted }: z.infer<typeof newVersionSchema>,
  ): Promise<z.infer<typeof versionCreatedSchema>> {
    const policy = await this.lookup.policy(slug);
    if (source.language !== policy.masterLanguage)
      throw new DomainError('policy.version-language', 'invalid', {
        fields: [{ path: 'source', code: 'policy.version-language' }],
      });
    const read = await this.sources.read(source);
    const likely = await this.baseOf(policy, wanted);
    const ahead = await this.alignments.compareAhead(likely.id, source.language, read.document);
    return this.work.run(async () => {
      await this.work.lock(`policy-versions:${policy.id}`);
      const base = await this.baseOf(policy, wanted);
      const version = await this.insertDraft(policy, base);
      await this.sources.store(version.id, read);
      await this.drafts.rewrite({ policy, version }, new Map([[source.language, read.document]]), ahead);
      const number = await this.renumber(version);
      await this.audit.record('policy.version-started', 'policy-version', version.id, {
        data: { baseVersionId: base.id },
      });
      await this.announcements.announce(`policy:${policy.id}`);
      return { slug, versionId: version.id, number };
    });
  }

  /**
   * Gives a draft the number its changes ask for. At the start and when approval is asked for, not on every change: in
   * between its address stays what it was, and while approval is asked nothing about it changes.
   */
  async renumber(version: PolicyVersion): Promise<string> {
    const { changeKind, number } = await this.numberOf(version);
    if (number !== version.number || changeKind !== version.changeKind)
      await this.work.manager.update(PolicyVersion, { id: version.id }, { number, changeKind });
    return number;
  }

  /** Takes an approved version back; the one before it applies again. The version itself stays as it was approved. */
  async withdraw(slug: string, reference: string, reason: string): Promise<VersionRow[]> {
    await this.work.run(async () => {
      const { policy, version } = await this.lookup.version(slug, reference, true);
      if (!version.approvedAt) throw new DomainError('policy.not-approved', 'conflict');
      const repository = this.work.repository(PolicyWithdrawal);
      if (await repository.existsBy({ policyVersionId: version.id }))
        throw new DomainError('policy.withdrawn', 'conflict');
      const reasonId = await this.audit.note(reason);
      await repository.insert({
        policyVersionId: version.id,
        reasonId,
        byId: requestContext.actor().personId,
        effectiveAt: this.clock.now(),
      });
      await this.audit.record('policy.version-withdrawn', 'policy-version', version.id, { reasonId });
      await this.announcements.announce(`policy:${policy.id}`);
    });
    return this.list(slug);
  }

  private async numberOf(version: PolicyVersion): Promise<{ number: string; changeKind: ChangeKind }> {
    if (version.baseVersionId === null) return { number: version.number, changeKind: 'first' };
    const changes = (await this.views.changes([version.id])).get(version.id) ?? null;
    const changeKind = changes === null ? 'editorial' : changeKindOf(changes);
    return {
      changeKind,
      number: nextNumber(await this.lookup.highestApproved(version.policyId), changeKind),
    };
  }

  private async baseOf(policy: Policy, wanted: string | undefined): Promise<DatedVersion> {
    const versions = await this.lookup.versions(policy.id);
    const draft = versions.find((version) => version.approvedAt === null);
    if (draft) throw new DomainError('policy.draft-exists', 'conflict', { params: { number: draft.number } });
    const base =
      wanted === undefined
        ? (versions.find((version) => version.withdrawnOn === null) ??
          versionInEffect(versions, await this.lookup.today()))
        : versions.find((version) => version.number === wanted);
    if (!base) throw new DomainError('policy.version-unknown', 'missing');
    return base;
  }

  private async insertDraft(policy: Policy, base: PolicyVersion): Promise<PolicyVersion> {
    const version = this.work.repository(PolicyVersion).create({
      id: newId(),
      policyId: policy.id,
      number: nextNumber(await this.lookup.highestApproved(policy.id), 'substantive'),
      changeKind: 'substantive',
      baseVersionId: base.id,
      effectiveOn: null,
      authorId: requestContext.actor().personId,
      reasonId: null,
      approvedAt: null,
      approvalRequestedAt: null,
      createdAt: this.clock.now(),
      revision: 1,
    });
    await this.work.manager.insert(PolicyVersion, version);
    return version;
  }
}
