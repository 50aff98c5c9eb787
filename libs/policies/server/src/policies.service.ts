import {
  freeSlug,
  type newPolicySchema,
  type policyCreatedSchema,
  type PolicyPreview,
  type PolicyRow,
  type PolicyVersionView,
  slugFrom,
  type SourceTextView,
  versionInEffect,
} from '@leidraad/policies/model';
import { DomainError, type Language } from '@leidraad/shared/model';
import { Audit, Clock, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { Like } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { forReaders } from './for-readers';
import { LIST_POLICIES, type PolicyListRow } from './policies.queries';
import { Policy } from './policy.entity';
import { type DatedVersion, PolicyLookup } from './policy-lookup.service';
import { PolicySources } from './policy-sources.service';
import { PolicyTexts } from './policy-texts.service';
import { PolicyVersion } from './policy-version.entity';
import { PolicyViews, stateOf } from './policy-views.service';
import { mayEdit } from './may-edit';
import type { PreviewInput } from './source-bytes';

/** Policies as lists and pages show them, and new ones. */
@Injectable()
export class PoliciesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly lookup: PolicyLookup,
    private readonly views: PolicyViews,
    private readonly sources: PolicySources,
    private readonly texts: PolicyTexts,
  ) {}

  async list(): Promise<PolicyRow[]> {
    const rows = await this.work.query<PolicyListRow>(LIST_POLICIES, [
      mayEdit(),
      await this.lookup.today(),
      requestContext.actor().personId,
    ]);
    return rows.map(({ approvedAt, approvalRequestedAt, ...row }) => ({
      ...row,
      state: stateOf({ approvedAt, approvalRequestedAt }),
    }));
  }

  /** A version of a policy: `reference`, else the one in effect, else the newest approved, else (for who may edit) its draft. */
  async read(slug: string, reference?: string): Promise<PolicyVersionView> {
    const version = await this.find(slug, reference);
    const view = await this.views.view(version.id);
    return mayEdit() ? view : forReaders(view);
  }

  /** What a document would become; nothing is stored. */
  preview(source: PreviewInput): Promise<PolicyPreview> {
    return this.sources.preview(source);
  }

  /** The original bytes a version was read from, with its number. */
  async source(slug: string, language: Language, reference?: string) {
    const version = await this.find(slug, reference);
    return { number: version.number, ...(await this.sources.original(version.id, language)) };
  }

  /** The text taken out of a document of a version. */
  async sourceText(slug: string, language: Language, reference?: string): Promise<SourceTextView> {
    const version = await this.find(slug, reference);
    return this.sources.text(version.id, language);
  }

  /** Reads a document into the draft of version 1.0 of a new policy. */
  async create({
    title,
    source,
  }: z.infer<typeof newPolicySchema>): Promise<z.infer<typeof policyCreatedSchema>> {
    const { personId } = requestContext.actor();
    const { language } = source;
    const read = await this.sources.read(source);
    const [policyId, versionId] = [newId(), newId()];
    const now = this.clock.now();
    return this.work.run(async () => {
      const slug = await this.freeSlug(title[language] ?? title.nl ?? title.en ?? '');
      await this.work.manager.insert(Policy, {
        id: policyId,
        slug,
        title,
        ownerId: personId,
        masterLanguage: language,
        createdAt: now,
      });
      await this.work.manager.insert(PolicyVersion, {
        id: versionId,
        policyId,
        number: '1.0',
        changeKind: 'first',
        baseVersionId: null,
        effectiveOn: null,
        authorId: personId,
        reasonId: null,
        createdAt: now,
      });
      await this.sources.store(versionId, read);
      await this.texts.write({ id: versionId, policyId }, language, new Map([[language, read.document]]));
      await this.audit.record('policy.created', 'policy', policyId, { data: { versionId } });
      return { policyId, slug, versionId };
    });
  }

  private async freeSlug(title: string): Promise<string> {
    const wanted = slugFrom(title, 'policy');
    await this.work.lock('policy-slug');
    const taken = await this.work
      .repository(Policy)
      .find({ where: { slug: Like(`${wanted}%`) }, select: { id: true, slug: true } });
    return freeSlug(wanted, new Set(taken.map((policy) => policy.slug)));
  }

  private async find(slug: string, reference?: string): Promise<DatedVersion> {
    const policy = await this.lookup.policy(slug);
    const versions = await this.lookup.versions(policy.id);
    const visible = versions.filter((version) => version.approvedAt !== null || mayEdit());
    if (visible.length === 0) throw new DomainError('policy.unknown', 'missing');
    if (reference === undefined)
      return versionInEffect(visible, await this.lookup.today()) ?? (visible[0] as DatedVersion);
    const found = visible.find((version) => version.number === reference || version.id === reference);
    if (!found) throw new DomainError('policy.version-unknown', 'missing');
    return found;
  }
}
