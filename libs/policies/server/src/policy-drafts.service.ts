import type { PolicyVersionView } from '@leidraad/policies/model';
import { DomainError, type Language } from '@leidraad/shared/model';
import { Audit, Changes, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { Policy } from './policy.entity';
import { PolicyAlignments, type Proposed } from './policy-alignments.service';
import { PolicyLookup } from './policy-lookup.service';
import { PolicySources, type ReadSource } from './policy-sources.service';
import { PolicyTexts } from './policy-texts.service';
import { PolicyVersion } from './policy-version.entity';
import { PolicyViews } from './policy-views.service';
import type { SourceInput } from './source-bytes';
import type { UnderstoodDocument } from './understanding/understood-document';

export interface LockedVersion {
  policy: Policy;
  version: PolicyVersion;
}

/** Drafts of policy versions: their documents, and the lock under which anything about them changes. */
@Injectable()
export class PolicyDrafts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly audit: Audit,
    private readonly changes: Changes,
    private readonly lookup: PolicyLookup,
    private readonly sources: PolicySources,
    private readonly texts: PolicyTexts,
    private readonly alignments: PolicyAlignments,
    private readonly views: PolicyViews,
  ) {}

  /** The version with this number or id, locked until the transaction ends; refuses an approved one. */
  async lock(slug: string, reference: string): Promise<LockedVersion> {
    const locked = await this.lookup.version(slug, reference, true);
    if (locked.version.approvedAt) throw new DomainError('policy.version-approved', 'conflict');
    return locked;
  }

  /** The version, locked and open for changes: not approved, and nobody is asked to approve it. */
  async lockEditable(slug: string, reference: string): Promise<LockedVersion> {
    const locked = await this.lock(slug, reference);
    if (locked.version.approvalRequestedAt) throw new DomainError('policy.awaiting-approval', 'conflict');
    return locked;
  }

  /** Notes that a draft changed, for optimistic checks and for pages that watch it. */
  async touch({ version }: LockedVersion): Promise<void> {
    await this.work.manager.increment(PolicyVersion, { id: version.id }, 'revision', 1);
    await this.changes.announce(`policy:${version.policyId}`);
  }

  /** Runs `work` on the draft with the revision that was looked at, and gives the version as it is then. */
  async change(
    slug: string,
    reference: string,
    revision: number,
    work: (locked: LockedVersion) => Promise<void>,
  ): Promise<PolicyVersionView> {
    return this.work.run(async () => {
      const locked = await this.lockEditable(slug, reference);
      await this.refuseStale(locked, revision);
      await work(locked);
      await this.touch(locked);
      return this.views.view(locked.version.id);
    });
  }

  /**
   * Writes the text of a draft from its stored documents; `known` are those just read. Aligns it with its base when the
   * master text is among them: a translation changes nothing there.
   */
  async rewrite(
    { policy, version }: LockedVersion,
    known: ReadonlyMap<Language, UnderstoodDocument> = new Map(),
    ahead?: Proposed,
  ): Promise<void> {
    const documents = await this.sources.documentsOf(version.id, known);
    await this.texts.write(version, policy.masterLanguage, documents);
    if (known.has(policy.masterLanguage))
      await this.alignments.compare(version, policy.masterLanguage, ahead);
  }

  /** Replaces the text in the master language, or adds or replaces a translation, of the revision that was looked at. */
  async replaceSource(
    slug: string,
    reference: string,
    input: SourceInput,
    revision: number,
  ): Promise<PolicyVersionView> {
    const read = await this.sources.read(input);
    const ahead = await this.comparedAhead(slug, reference, read);
    return this.change(slug, reference, revision, async (locked) => {
      const { policy, version } = locked;
      await this.sources.store(version.id, read);
      await this.rewrite(locked, new Map([[input.language, read.document]]), ahead);
      await this.nameIn(policy, read);
      await this.audit.record('policy.source-replaced', 'policy-version', version.id, {
        data: { language: input.language },
      });
    });
  }

  /** Chooses which left-out pieces of a document are policy text after all. */
  async keepLeftOut(
    slug: string,
    reference: string,
    language: Language,
    { keep, revision }: { keep: number[]; revision: number },
  ): Promise<PolicyVersionView> {
    return this.change(slug, reference, revision, async (locked) => {
      const document = await this.sources.keepLeftOut(locked.version.id, language, keep);
      await this.rewrite(locked, new Map([[language, document]]));
      await this.audit.record('policy.left-out-kept', 'policy-version', locked.version.id, {
        data: { language, pieces: keep.length },
      });
    });
  }

  /** Takes a translation out of a draft. */
  async removeTranslation(
    slug: string,
    reference: string,
    language: Language,
    revision: number,
  ): Promise<PolicyVersionView> {
    return this.change(slug, reference, revision, async (locked) => {
      if (language === locked.policy.masterLanguage) throw new DomainError('translation.master', 'invalid');
      await this.sources.original(locked.version.id, language);
      await this.sources.remove(locked.version.id, language);
      await this.rewrite(locked);
      await this.audit.record('policy.translation-removed', 'policy-version', locked.version.id, {
        data: { language },
      });
    });
  }

  /** Deletes the draft that was seen, and the policy with it when it was its only version. */
  async remove(slug: string, reference: string, revision: number): Promise<void> {
    await this.work.run(async () => {
      const locked = await this.lockEditable(slug, reference);
      await this.refuseStale(locked, revision);
      const { policy, version } = locked;
      await this.alignments.clear(version.id);
      await this.texts.clear(version.id);
      await this.sources.remove(version.id);
      await this.work.manager.delete(PolicyVersion, { id: version.id });
      const others = await this.work.repository(PolicyVersion).countBy({ policyId: policy.id });
      if (others === 0) await this.work.manager.delete(Policy, { id: policy.id });
      await this.audit.record('policy.draft-deleted', 'policy-version', version.id, {
        data: { policyId: policy.id },
      });
      await this.changes.announce(`policy:${policy.id}`);
    });
  }

  /** A master text that goes on from an earlier version is compared before the draft is locked. */
  private async comparedAhead(
    slug: string,
    reference: string,
    { input, document }: ReadSource,
  ): Promise<Proposed | undefined> {
    const { policy, version } = await this.lookup.version(slug, reference);
    return version.baseVersionId !== null && input.language === policy.masterLanguage
      ? this.alignments.compareAhead(version.baseVersionId, policy.masterLanguage, document)
      : undefined;
  }

  private async refuseStale({ version }: LockedVersion, revision: number): Promise<void> {
    if (revision !== version.revision)
      throw new DomainError('policy.stale', 'stale', { current: await this.views.view(version.id) });
  }

  /** A policy without a name in the language of a document takes that of the document. */
  private async nameIn(policy: Policy, { input, document }: ReadSource): Promise<void> {
    const title = document.document.title;
    if (policy.title[input.language] !== undefined || !title) return;
    await this.work.manager.update(
      Policy,
      { id: policy.id },
      { title: { ...policy.title, [input.language]: title.slice(0, 120) } },
    );
  }
}
