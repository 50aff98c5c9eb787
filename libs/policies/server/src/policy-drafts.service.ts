import type { PolicyVersionView } from '@leidraad/policies/model';
import { DomainError } from '@leidraad/shared/model';
import { Audit, Changes, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { Policy } from './policy.entity';
import { PolicyTexts } from './policy-texts.service';
import { PolicyVersion } from './policy-version.entity';
import { PolicyViews } from './policy-views.service';
import { bytesOf, readSource, type SourceInput } from './read-source';

export interface LockedVersion {
  policy: Policy;
  version: PolicyVersion;
}

/** Drafts of policy versions: their texts, and the lock under which anything about them changes. */
@Injectable()
export class PolicyDrafts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
    private readonly changes: Changes,
    private readonly texts: PolicyTexts,
    private readonly views: PolicyViews,
  ) {}

  /** The version, locked until the transaction ends; refuses an approved one. */
  async lock(slug: string, number: string): Promise<LockedVersion> {
    const policy = await this.work.repository(Policy).findOneBy({ slug });
    if (!policy) throw new DomainError('policy.unknown', 'missing');
    const version = await this.work.repository(PolicyVersion).findOne({
      where: { policyId: policy.id, number },
      lock: { mode: 'pessimistic_write' },
    });
    if (!version) throw new DomainError('policy.version-unknown', 'missing');
    if (version.approvedAt) throw new DomainError('policy.version-approved', 'conflict');
    return { policy, version };
  }

  /** The version, locked and open for changes: not approved, and nobody is asked to approve it. */
  async lockEditable(slug: string, number: string): Promise<LockedVersion> {
    const locked = await this.lock(slug, number);
    if (locked.version.approvalRequestedAt) throw new DomainError('policy.awaiting-approval', 'conflict');
    return locked;
  }

  /** Notes that a draft changed, for optimistic checks and for pages that watch it. */
  async touch({ version }: LockedVersion): Promise<void> {
    await this.work.manager.increment(PolicyVersion, { id: version.id }, 'revision', 1);
    await this.changes.announce(`policy:${version.policyId}`);
  }

  /** Replaces the text in the master language, or adds or replaces a translation, of the revision that was looked at. */
  async replaceSource(
    slug: string,
    number: string,
    source: SourceInput,
    revision: number,
  ): Promise<PolicyVersionView> {
    const bytes = bytesOf(source);
    const document = readSource(bytes, source.format, source.language);
    return this.work.run(async () => {
      const locked = await this.lockEditable(slug, number);
      const { policy, version } = locked;
      if (revision !== version.revision)
        throw new DomainError('policy.stale', 'stale', { current: await this.views.view(version.id) });
      await this.texts.storeSource(version.id, source, bytes);
      await this.texts.write(version, policy.masterLanguage, await this.texts.documentsOf(version.id));
      if (policy.title[source.language] === undefined && document.title)
        await this.work.manager.update(
          Policy,
          { id: policy.id },
          { title: { ...policy.title, [source.language]: document.title.slice(0, 120) } },
        );
      await this.touch(locked);
      await this.audit.record('policy.source-replaced', 'policy-version', version.id, {
        data: { language: source.language },
      });
      return this.views.view(version.id);
    });
  }

  /** Deletes the draft that was seen, and the policy with it when it was its only version. */
  async remove(slug: string, number: string, revision: number): Promise<void> {
    await this.work.run(async () => {
      const { policy, version } = await this.lockEditable(slug, number);
      if (revision !== version.revision)
        throw new DomainError('policy.stale', 'stale', { current: await this.views.view(version.id) });
      await this.texts.clear(version.id);
      await this.work.manager.delete(PolicyVersion, { id: version.id });
      const others = await this.work.repository(PolicyVersion).countBy({ policyId: policy.id });
      if (others === 0) await this.work.manager.delete(Policy, { id: policy.id });
      await this.audit.record('policy.draft-deleted', 'policy-version', version.id, {
        data: { policyId: policy.id },
      });
      await this.changes.announce(`policy:${policy.id}`);
    });
  }
}
