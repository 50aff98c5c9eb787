import {
  freeSlug,
  type PolicyRow,
  type PolicyVersionView,
  slugFrom,
  type newPolicySchema,
  type policyCreatedSchema,
} from '@leidraad/policies/model';
import { DomainError, type Language } from '@leidraad/shared/model';
import { Audit, Clock, Files, requestContext, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { Like } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { forReaders } from './for-readers';
import { LIST_POLICIES, type PolicyListRow } from './policies.queries';
import { Policy } from './policy.entity';
import { PolicySource } from './policy-source.entity';
import { PolicyTexts } from './policy-texts.service';
import { PolicyVersion } from './policy-version.entity';
import { PolicyViews, stateOf } from './policy-views.service';
import { bytesOf, readSource } from './read-source';

/** Policies as lists and pages show them, and new ones. */
@Injectable()
export class PoliciesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly files: Files,
    private readonly views: PolicyViews,
    private readonly texts: PolicyTexts,
  ) {}

  async list(): Promise<PolicyRow[]> {
    const rows = await this.work.query<PolicyListRow>(LIST_POLICIES, [mayEdit()]);
    return rows.map(({ approvedAt, approvalRequestedAt, ...row }) => ({
      ...row,
      state: stateOf({ approvedAt, approvalRequestedAt }),
    }));
  }

  /** A version of a policy: `number`, else the newest approved one, else (for who may edit) its draft. */
  async read(slug: string, number?: string): Promise<PolicyVersionView> {
    const version = await this.find(slug, number);
    const view = await this.views.view(version.id);
    return mayEdit() ? view : forReaders(view);
  }

  /** The original bytes a version was read from. */
  async source(
    slug: string,
    language: Language,
    number?: string,
  ): Promise<{ bytes: Buffer; mediaType: string; sha256: string }> {
    const version = await this.find(slug, number);
    const source = await this.work
      .repository(PolicySource)
      .findOneBy({ policyVersionId: version.id, language });
    const file = source && (await this.files.load(source.fileId));
    if (!file) throw new DomainError('policy.source-unknown', 'missing');
    return file;
  }

  /** Reads a document into the draft of version 1.0 of a new policy. */
  async create({
    title,
    source,
  }: z.infer<typeof newPolicySchema>): Promise<z.infer<typeof policyCreatedSchema>> {
    const { personId } = requestContext.actor();
    const bytes = bytesOf(source);
    const document = readSource(bytes, source.format, source.language);
    const policyId = newId();
    const versionId = newId();
    const now = this.clock.now();
    const wanted = slugFrom(title[source.language] ?? title.nl ?? title.en ?? '', 'policy');
    return this.work.run(async () => {
      await this.work.lock('policy-slug');
      const taken = await this.work
        .repository(Policy)
        .find({ where: { slug: Like(`${wanted}%`) }, select: { id: true, slug: true } });
      const slug = freeSlug(wanted, new Set(taken.map((policy) => policy.slug)));
      await this.work.manager.insert(Policy, {
        id: policyId,
        slug,
        title,
        ownerId: personId,
        masterLanguage: source.language,
        createdAt: now,
      });
      await this.work.manager.insert(PolicyVersion, {
        id: versionId,
        policyId,
        number: '1.0',
        changeKind: 'first',
        effectiveOn: null,
        authorId: personId,
        reasonId: null,
        createdAt: now,
      });
      await this.texts.storeSource(versionId, source, bytes);
      await this.texts.write(
        { id: versionId, policyId },
        source.language,
        new Map([[source.language, document]]),
      );
      await this.audit.record('policy.created', 'policy', policyId, { data: { versionId } });
      return { policyId, slug, versionId };
    });
  }

  private async find(slug: string, number?: string): Promise<PolicyVersion> {
    const policy = await this.work.repository(Policy).findOneBy({ slug });
    if (!policy) throw new DomainError('policy.unknown', 'missing');
    const versions = await this.work.repository(PolicyVersion).find({
      where: { policyId: policy.id },
      order: { createdAt: 'DESC' },
    });
    const visible = versions.filter((version) => version.approvedAt !== null || mayEdit());
    const newest = visible.find((version) => version.approvedAt !== null) ?? visible[0];
    const found = number === undefined ? newest : visible.find((version) => version.number === number);
    if (visible.length === 0) throw new DomainError('policy.unknown', 'missing');
    if (!found) throw new DomainError('policy.version-unknown', 'missing');
    return found;
  }
}

/** Whether the signed-in person sees drafts and decisions. */
function mayEdit(): boolean {
  const actor = requestContext.actor();
  return actor.may('policies.write') || actor.may('policies.approve');
}
