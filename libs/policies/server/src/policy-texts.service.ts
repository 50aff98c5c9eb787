import type { Language } from '@leidraad/shared/model';
import { Clock, Files, sha256, StoredFile, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { ClauseText } from './clause-text.entity';
import { ClauseVersion } from './clause-version.entity';
import { composeClauses, type ComposedText, type EarlierClause } from './compose-clauses';
import { PolicySource } from './policy-source.entity';
import { readSource, type SourceInput } from './read-source';
import { Section } from './section.entity';
import type { SplitDocument } from './text/outline';

interface Version {
  id: string;
  policyId: string;
}

const EARLIER_CLAUSES = `
  select version.id as "clauseVersionId", version.clause_id as "clauseId", version.meaning_id as "meaningId", words.text
  from clause_version version
  join clause_text words on words.clause_version_id = version.id and words.language = $2
  where version.policy_version_id = $1
  order by version.ordinal`;

/** Original documents of a draft, and the sections and clauses read from them. */
@Injectable()
export class PolicyTexts {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly files: Files,
  ) {}

  /** Keeps the original bytes of one language in place of earlier ones. */
  async storeSource(versionId: string, { language, format }: SourceInput, bytes: Uint8Array): Promise<void> {
    await this.removeSource(versionId, language);
    const file = await this.files.store(bytes, format === 'markdown' ? 'text/markdown' : 'text/plain');
    await this.work.manager.insert(PolicySource, {
      id: newId(),
      policyVersionId: versionId,
      language,
      fileId: file.id,
      sha256: file.sha256,
      format,
      importedAt: this.clock.now(),
      unpaired: [],
    });
  }

  /** Reads the stored documents of a version again. */
  async documentsOf(versionId: string): Promise<Map<Language, SplitDocument>> {
    const sources = await this.work.repository(PolicySource).findBy({ policyVersionId: versionId });
    const documents = new Map<Language, SplitDocument>();
    for (const { language, format, fileId } of sources) {
      const file = await this.files.load(fileId);
      if (file) documents.set(language, readSource(file.bytes, format, language));
    }
    return documents;
  }

  /** Writes the clauses of a draft in place of those it had; sentences that stay keep their ids. */
  async write(
    version: Version,
    master: Language,
    documents: ReadonlyMap<Language, SplitDocument>,
  ): Promise<void> {
    const earlier = await this.work.query<EarlierClause>(EARLIER_CLAUSES, [version.id, master]);
    const composed = composeClauses(master, documents, earlier, newId);
    await this.removeClauses(version.id);
    await this.insert(version, composed);
    const kept = composed.sections.flatMap((section) => section.clauses.map((clause) => clause.clauseId));
    await this.forgetClauses(earlier.map((clause) => clause.clauseId).filter((id) => !kept.includes(id)));
    for (const [language, unpaired] of Object.entries(composed.unpaired))
      await this.work.manager.update(
        PolicySource,
        { policyVersionId: version.id, language: language as Language },
        { unpaired },
      );
  }

  /** Removes everything a draft holds except its own row. */
  async clear(versionId: string): Promise<void> {
    const clauses = await this.work.repository(ClauseVersion).find({
      where: { policyVersionId: versionId },
      select: { id: true, clauseId: true },
    });
    await this.removeClauses(versionId);
    await this.forgetClauses(clauses.map((clause) => clause.clauseId));
    for (const { language } of await this.work
      .repository(PolicySource)
      .findBy({ policyVersionId: versionId }))
      await this.removeSource(versionId, language);
  }

  private async insert(
    { id: policyVersionId, policyId }: Version,
    { sections }: ComposedText,
  ): Promise<void> {
    const rows = sections.map((section, index) => ({ ...section, id: newId(), ordinal: index + 1 }));
    const clauses = rows.flatMap((section) =>
      section.clauses.map((clause) => ({ ...clause, sectionId: section.id })),
    );
    await this.work.query(
      'insert into clause (id, policy_id) select unnest($1::uuid[]), $2 on conflict do nothing',
      [clauses.map((clause) => clause.clauseId), policyId],
    );
    await this.work.manager.insert(
      Section,
      rows.map(({ id, ordinal, number, heading }) => ({ id, policyVersionId, ordinal, number, heading })),
    );
    await this.work.manager.insert(
      ClauseVersion,
      clauses.map(({ clauseVersionId, clauseId, meaningId, sectionId, number, kind }, index) => ({
        id: clauseVersionId,
        clauseId,
        policyVersionId,
        meaningId,
        sectionId,
        ordinal: index + 1,
        number,
        kind,
      })),
    );
    await this.work.manager.insert(
      ClauseText,
      clauses.flatMap(({ clauseVersionId, texts }) =>
        Object.entries(texts).map(([language, { text, start, end }]) => ({
          clauseVersionId,
          language: language as Language,
          text,
          sha256: sha256(text),
          start,
          end,
        })),
      ),
    );
  }

  private async removeClauses(versionId: string): Promise<void> {
    await this.work.query(
      'delete from clause_text where clause_version_id in (select id from clause_version where policy_version_id = $1)',
      [versionId],
    );
    await this.work.manager.delete(ClauseVersion, { policyVersionId: versionId });
    await this.work.manager.delete(Section, { policyVersionId: versionId });
  }

  /** Drops identities that no version uses any more. */
  private async forgetClauses(clauseIds: readonly string[]): Promise<void> {
    await this.work.query(
      `delete from clause where id = any($1::uuid[])
       and not exists (select 1 from clause_version where clause_id = clause.id)`,
      [clauseIds],
    );
  }

  private async removeSource(versionId: string, language: Language): Promise<void> {
    const source = await this.work
      .repository(PolicySource)
      .findOneBy({ policyVersionId: versionId, language });
    if (!source) return;
    await this.work.manager.delete(PolicySource, { id: source.id });
    await this.work.manager.delete(StoredFile, { id: source.fileId });
  }
}
