import { HttpClient, type HttpResourceRef } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type decideReadingsSchema,
  type newPolicySchema,
  type newVersionSchema,
  policyCreatedSchema,
  type PolicyPreview,
  policyPreviewSchema,
  policyRowsSchema,
  type policySourceSchema,
  policyVersionSchema,
  type PolicyVersionView,
  type previewSourceSchema,
  type requestApprovalSchema,
  sourceTextSchema,
  type translationPairsSchema,
  versionCreatedSchema,
  type warningLookSchema,
} from '@leidraad/policies/model';
import { apiResource } from '@leidraad/shared/web';
import { firstValueFrom } from 'rxjs';
import { type z } from 'zod';

export type NewPolicy = z.input<typeof newPolicySchema>;
export type PolicySource = z.input<typeof policySourceSchema>;
export type PreviewSource = z.input<typeof previewSourceSchema>;
export type NewVersion = z.input<typeof newVersionSchema>;
export type TranslationPair = z.input<typeof translationPairsSchema>['pairs'][number];
export type WarningLook = z.input<typeof warningLookSchema>;
export type Readings = z.input<typeof decideReadingsSchema>['readings'];
export type ApprovalRequest = z.input<typeof requestApprovalSchema>;

/** Which version of which policy: the address of every write. */
export interface VersionAddress {
  slug: string;
  number: string;
}

/** The only place that asks the server about policies. Reads are resources; call them in an injection context. */
@Injectable({ providedIn: 'root' })
export class PoliciesApi {
  private readonly http = inject(HttpClient);

  rows() {
    return apiResource(() => '/api/policies', policyRowsSchema);
  }

  /** `number` undefined: the version the server thinks right for this reader. */
  version(
    slug: () => string | undefined,
    number: () => string | undefined = () => undefined,
  ): HttpResourceRef<PolicyVersionView | undefined> {
    return apiResource(() => {
      const wanted = slug();
      if (!wanted) return undefined;
      const version = number();
      const query = version ? `?version=${encodeURIComponent(version)}` : '';
      return `/api/policies/${encodeURIComponent(wanted)}${query}`;
    }, policyVersionSchema);
  }

  async create(body: NewPolicy): Promise<{ slug: string }> {
    return policyCreatedSchema.parse(await firstValueFrom(this.http.post('/api/policies', body)));
  }

  /** What would be stored of a document; nothing is. */
  async preview(source: PreviewSource): Promise<PolicyPreview> {
    return policyPreviewSchema.parse(await firstValueFrom(this.http.post('/api/policies/preview', source)));
  }

  /** Starts the draft of the next version. */
  async createVersion(slug: string, body: NewVersion): Promise<{ slug: string; number: string }> {
    const address = `/api/policies/${encodeURIComponent(slug)}/versions`;
    return versionCreatedSchema.parse(await firstValueFrom(this.http.post(address, body)));
  }

  /** The text that was read out of a document, with where each clause stands in it. */
  sourceText(version: () => VersionAddress | undefined, language: () => string) {
    return apiResource(() => {
      const address = version();
      return address && textUrl(address, language());
    }, sourceTextSchema);
  }

  /** Which left-out pieces of a document count as policy text. */
  async keep(
    version: VersionAddress & { revision: number },
    language: string,
    keep: number[],
  ): Promise<PolicyVersionView> {
    const { revision } = version;
    return this.parsed(this.http.put(`${addressOf(version)}/sources/${language}/kept`, { keep, revision }));
  }

  /** Notes that somebody looked at a warning, or opens it again. */
  async lookAt(version: VersionAddress, key: string, look: WarningLook): Promise<PolicyVersionView> {
    return this.parsed(this.http.put(`${addressOf(version)}/warnings/${encodeURIComponent(key)}`, look));
  }

  /** Words of a translation by hand. */
  async pairTranslation(
    version: VersionAddress & { revision: number },
    language: string,
    pairs: TranslationPair[],
  ): Promise<PolicyVersionView> {
    const { revision } = version;
    return this.parsed(
      this.http.put(`${addressOf(version)}/translations/${language}/pairs`, { pairs, revision }),
    );
  }

  /** Takes decisions back: what was decided before is decided again. */
  async undo(version: VersionAddress, readingIds: string[]): Promise<PolicyVersionView> {
    return this.parsed(this.http.post(`${addressOf(version)}/readings/undo`, { readingIds }));
  }

  /** Adds a translation, or replaces the text of a draft. */
  async putSource(
    version: VersionAddress & { revision: number },
    source: PolicySource,
  ): Promise<PolicyVersionView> {
    return this.parsed(
      this.http.put(`${addressOf(version)}/sources`, { ...source, revision: version.revision }),
    );
  }

  async decide(version: VersionAddress, readings: Readings): Promise<PolicyVersionView> {
    return this.parsed(this.http.put(`${addressOf(version)}/readings`, { readings }));
  }

  /** Throws a draft away, and its policy with it when there is no other version. */
  async discard(version: VersionAddress & { revision: number }): Promise<void> {
    const { revision } = version;
    await firstValueFrom(this.http.delete(addressOf(version), { params: { revision } }));
  }

  async requestApproval(version: VersionAddress, body: ApprovalRequest): Promise<void> {
    await firstValueFrom(this.http.post(`${addressOf(version)}/approval-request`, body));
  }

  async withdrawRequest(version: VersionAddress): Promise<void> {
    await firstValueFrom(this.http.delete(`${addressOf(version)}/approval-request`));
  }

  /** Approves what was read: the revision of the version at hand. */
  async approve(version: VersionAddress & { revision: number }): Promise<void> {
    const { revision } = version;
    await firstValueFrom(this.http.post(`${addressOf(version)}/approval`, { revision }));
  }

  async sendBack(version: VersionAddress, note: string): Promise<void> {
    await firstValueFrom(this.http.post(`${addressOf(version)}/send-back`, { note }));
  }

  /** Address of the document as it was handed in. */
  sourceUrl(version: VersionAddress, language: string): string {
    const query = `version=${encodeURIComponent(version.number)}`;
    return `/api/policies/${encodeURIComponent(version.slug)}/source/${language}?${query}`;
  }

  private async parsed(answer: ReturnType<HttpClient['put']>): Promise<PolicyVersionView> {
    return policyVersionSchema.parse(await firstValueFrom(answer));
  }
}

const addressOf = ({ slug, number }: VersionAddress) =>
  `/api/policies/${encodeURIComponent(slug)}/versions/${encodeURIComponent(number)}`;

const textUrl = ({ slug, number }: VersionAddress, language: string) =>
  `/api/policies/${encodeURIComponent(slug)}/source/${language}/text?version=${encodeURIComponent(number)}`;
