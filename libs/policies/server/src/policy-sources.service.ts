import { type PolicyPreview, type SourceTextView, UNTOLD_LANGUAGE } from '@leidraad/policies/model';
import { DomainError, type Language } from '@leidraad/shared/model';
import { Clock, Files, StoredFile, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { previewOf } from './policy-preview';
import { PolicySource } from './policy-source.entity';
import { bytesOf, optionsOf, type PreviewInput, type SourceInput } from './source-bytes';
import { SOURCE_FILES } from './source-files';
import { Documents } from './understanding/documents.service';
import type { UnderstoodDocument } from './understanding/understood-document';

/** A document as it was sent and what was read out of it; nothing of it is stored yet. */
export interface ReadSource {
  input: SourceInput;
  bytes: Buffer;
  document: UnderstoodDocument;
}

const SOURCE_CLAUSES = `
  select words.clause_version_id as "clauseVersionId", words.start, words."end"
  from clause_text words
  join clause_version version on version.id = words.clause_version_id
  where version.policy_version_id = $1 and words.language = $2 and words.start is not null
  order by version.ordinal`;

/** Original documents: read, looked at, kept with a draft, and given back. */
@Injectable()
export class PolicySources {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly documents: Documents,
  ) {}

  /** What a document would become; refusals as in `read`. Nothing is stored. */
  async preview(input: PreviewInput): Promise<PolicyPreview> {
    const bytes = bytesOf(input);
    const options = optionsOf(input, input.text !== undefined);
    return previewOf(await this.documents.understand(bytes, options), bytes.byteLength);
  }

  /**
   * Reads a document to keep; refuses what is no policy text with a code that says why (`source.*`), and a text whose
   * language nobody told (`source.language-untold`).
   */
  async read(input: SourceInput): Promise<ReadSource> {
    const bytes = bytesOf(input);
    const document = await this.documents.understand(bytes, optionsOf(input, input.text !== undefined));
    if (document.languageCode === UNTOLD_LANGUAGE) throw new DomainError('source.language-untold', 'invalid');
    return { input, bytes, document };
  }

  /** Keeps a document that was read as the one of its language, in place of an earlier one. */
  async store(versionId: string, { input, bytes, document }: ReadSource): Promise<void> {
    const { language } = input;
    await this.remove(versionId, language);
    const file = await this.files.store(bytes, SOURCE_FILES[document.format].mediaType);
    const extracted = await this.files.store(Buffer.from(document.text, 'utf8'), 'text/plain');
    await this.work.manager.insert(PolicySource, {
      id: newId(),
      policyVersionId: versionId,
      language,
      languageCode: document.languageCode,
      labelledIn: document.language,
      register: document.labels.register,
      fileId: file.id,
      sha256: file.sha256,
      format: document.format,
      fileName: input.fileName ?? null,
      extractedFileId: extracted.id,
      importedAt: this.clock.now(),
      leftOut: document.document.leftOut,
      keep: input.keep ?? [],
      unpaired: [],
    });
  }

  /** Reads the stored documents of a version again, in the languages that `known` does not hold. */
  async documentsOf(
    versionId: string,
    known: ReadonlyMap<Language, UnderstoodDocument> = new Map(),
  ): Promise<Map<Language, UnderstoodDocument>> {
    const documents = new Map(known);
    for (const source of await this.work.repository(PolicySource).findBy({ policyVersionId: versionId }))
      if (!documents.has(source.language))
        documents.set(source.language, await this.readAgain(source, source.keep));
    return documents;
  }

  /** Reads a stored document again, with other left-out pieces kept, and remembers the choice. */
  async keepLeftOut(versionId: string, language: Language, keep: number[]): Promise<UnderstoodDocument> {
    const source = await this.sourceOf(versionId, language);
    const document = await this.readAgain(source, keep);
    await this.work.manager.update(
      PolicySource,
      { id: source.id },
      { keep, leftOut: document.document.leftOut },
    );
    return document;
  }

  /** The original bytes of one language; `policy.source-unknown` when there are none. */
  async original(versionId: string, language: Language) {
    const source = await this.sourceOf(versionId, language);
    return { format: source.format, ...(await this.file(source.fileId)) };
  }

  /** The extracted text of one language, with the places of its clauses. */
  async text(versionId: string, language: Language): Promise<SourceTextView> {
    const { extractedFileId, format, fileName } = await this.sourceOf(versionId, language);
    const { bytes } = await this.file(extractedFileId);
    const clauses = await this.work.query<SourceTextView['clauses'][number]>(SOURCE_CLAUSES, [
      versionId,
      language,
    ]);
    return { language, format, fileName, text: bytes.toString('utf8'), clauses };
  }

  /** Takes the documents of a draft away: of one language, or all. */
  async remove(versionId: string, language?: Language): Promise<void> {
    const where = { policyVersionId: versionId, ...(language && { language }) };
    for (const source of await this.work.repository(PolicySource).findBy(where)) {
      await this.work.manager.delete(PolicySource, { id: source.id });
      await this.work.manager.delete(StoredFile, { id: source.fileId });
      await this.work.manager.delete(StoredFile, { id: source.extractedFileId });
    }
  }

  private async readAgain(source: PolicySource, keep: readonly number[]): Promise<UnderstoodDocument> {
    const { bytes } = await this.file(source.fileId);
    const { format, fileName, labelledIn } = source;
    return this.documents.understand(bytes, {
      format,
      keep,
      ...(fileName !== null && { fileName }),
      ...(labelledIn !== null && { language: labelledIn }),
    });
  }

  private async sourceOf(versionId: string, language: Language): Promise<PolicySource> {
    const source = await this.work
      .repository(PolicySource)
      .findOneBy({ policyVersionId: versionId, language });
    if (!source) throw new DomainError('policy.source-unknown', 'missing');
    return source;
  }

  private async file(id: string) {
    const file = await this.files.load(id);
    if (!file) throw new DomainError('policy.source-unknown', 'missing');
    return file;
  }
}
