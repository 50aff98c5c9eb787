import type { Language } from '@leidraad/shared/model';
import { UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { insertRows } from './bulk-rows';
import { ClauseVersion } from './clause-version.entity';
import { composeClauses, type EarlierClause } from './compose-clauses';
import { composedRows, type ComposedRows } from './composed-rows';
import { PolicySource } from './policy-source.entity';
import {
  CLAUSE_TEXT_COLUMNS,
  CLAUSE_VERSION_COLUMNS,
  EARLIER_CLAUSES,
  SECTION_COLUMNS,
} from './policy-texts.queries';
import { PolicyWarning } from './policy-warning.entity';
import { Section } from './section.entity';
import type { UnderstoodDocument } from './understanding/understood-document';
import { warningRows } from './warning-rows';

interface Version {
  id: string;
  policyId: string;
}

/** Sections, clauses and warnings of a draft, as read from its documents. */
@Injectable()
export class PolicyTexts {
  constructor(private readonly work: UnitOfWork) {}

  /** Writes the clauses of a draft in place of those it had; sentences that stay keep their ids. */
  async write(
    version: Version,
    master: Language,
    documents: ReadonlyMap<Language, UnderstoodDocument>,
  ): Promise<void> {
    const earlier = await this.work.query<EarlierClause>(EARLIER_CLAUSES, [version.id, master]);
    const composed = composeClauses(master, documents, earlier, newId);
    await this.removeClauses(version.id);
    const rows = composedRows(version.id, composed, newId);
    await this.insert(version, rows);
    await this.forgetClauses(earlier.map((clause) => clause.clauseId));
    for (const language of documents.keys())
      await this.work.manager.update(
        PolicySource,
        { policyVersionId: version.id, language },
        { unpaired: composed.unpaired[language] ?? [] },
      );
    await this.writeWarnings(version.id, master, documents);
  }

  /** Removes the clauses and warnings of a draft. */
  async clear(versionId: string): Promise<void> {
    const clauses = await this.work.repository(ClauseVersion).find({
      where: { policyVersionId: versionId },
      select: { id: true, clauseId: true },
    });
    await this.removeClauses(versionId);
    await this.forgetClauses(clauses.map((clause) => clause.clauseId));
    await this.work.manager.delete(PolicyWarning, { policyVersionId: versionId });
  }

  /** Makes identities of clauses known; those that are stay. */
  async addClauses(policyId: string, clauseIds: readonly string[]): Promise<void> {
    await this.work.query(
      'insert into clause (id, policy_id) select unnest($1::uuid[]), $2 on conflict do nothing',
      [clauseIds, policyId],
    );
  }

  /** Drops those of these identities that no version uses any more. */
  async forgetClauses(clauseIds: readonly string[]): Promise<void> {
    await this.work.query(
      `delete from clause where id = any($1::uuid[])
       and not exists (select 1 from clause_version where clause_id = clause.id)`,
      [clauseIds],
    );
  }

  private async insert(version: Version, rows: ComposedRows): Promise<void> {
    await this.addClauses(version.policyId, rows.clauseIds);
    await insertRows(this.work, 'section', SECTION_COLUMNS, rows.sections);
    await insertRows(
      this.work,
      'clause_version',
      CLAUSE_VERSION_COLUMNS,
      rows.clauses,
    );
    await insertRows(this.work, 'clause_text', CLAUSE_TEXT_COLUMNS, rows.texts);
  }

  private async writeWarnings(
    policyVersionId: string,
    master: Language,
    documents: ReadonlyMap<Language, UnderstoodDocument>,
  ): Promise<void> {
    const repository = this.work.repository(PolicyWarning);
    const rows = warningRows(master, documents, await repository.findBy({ policyVersionId }));
    await repository.delete({ policyVersionId });
    // Some twelve columns: far fewer warnings than a statement holds parameters for are inserted at a time.
    for (let at = 0; at < rows.length; at += 1_000)
      await repository.insert(rows.slice(at, at + 1_000).map((row) => ({ ...row, policyVersionId })));
  }

  private async removeClauses(versionId: string): Promise<void> {
    await this.work.query(
      'delete from clause_text where clause_version_id in (select id from clause_version where policy_version_id = $1)',
      [versionId],
    );
    await this.work.manager.delete(ClauseVersion, { policyVersionId: versionId });
    await this.work.manager.delete(Section, { policyVersionId: versionId });
  }
}
