import type { PolicyVersionView } from '@leidraad/policies/model';
import { DomainError, LANGUAGES, type LocalizedText } from '@leidraad/shared/model';
import { UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import {
  VERSION_CLAUSES,
  VERSION_HEAD,
  VERSION_SECTIONS,
  type VersionClauseRow,
  type VersionHeadRow,
} from './policies.queries';
import { PolicySource } from './policy-source.entity';
import { PolicyVersion } from './policy-version.entity';

/** Where a version stands, from its dates. */
export function stateOf(version: {
  approvedAt: Date | null;
  approvalRequestedAt: Date | null;
}): PolicyVersionView['state'] {
  if (version.approvedAt) return 'approved';
  return version.approvalRequestedAt ? 'awaiting-approval' : 'draft';
}

/** Reads whole policy versions. */
@Injectable()
export class PolicyViews {
  constructor(private readonly work: UnitOfWork) {}

  /** Everything in a version, for whoever writes or approves; `policy.version-unknown` when there is none. */
  async view(versionId: string): Promise<PolicyVersionView> {
    const [head] = await this.work.query<VersionHeadRow>(VERSION_HEAD, [versionId]);
    if (!head) throw new DomainError('policy.version-unknown', 'missing');
    const sections = await this.work.query<{ id: string; number: string; heading: LocalizedText }>(
      VERSION_SECTIONS,
      [versionId],
    );
    const clauses = await this.work.query<VersionClauseRow>(VERSION_CLAUSES, [versionId]);
    const sources = await this.work.repository(PolicySource).find({
      where: { policyVersionId: versionId },
      order: { importedAt: 'ASC', language: 'ASC' },
    });
    return {
      ...head,
      approvedAt: head.approvedAt?.toISOString() ?? null,
      approvalRequestedAt: head.approvalRequestedAt?.toISOString() ?? null,
      state: stateOf(head),
      sources: sources.map(({ language, sha256, format, importedAt }) => ({
        language,
        sha256,
        format,
        importedAt: importedAt.toISOString(),
      })),
      sections: sections.map((section) => ({
        ...section,
        clauses: clauses.filter((clause) => clause.sectionId === section.id).map(clauseView),
      })),
      unpaired: unpairedIn(head.masterLanguage, sources, clauses),
      versions: await this.versionsOf(head.policyId),
    };
  }

  private async versionsOf(policyId: string): Promise<PolicyVersionView['versions']> {
    const versions = await this.work
      .repository(PolicyVersion)
      .find({ where: { policyId }, order: { createdAt: 'DESC' } });
    return versions.map((version) => ({
      versionId: version.id,
      number: version.number,
      state: stateOf(version),
    }));
  }
}

function clauseView(row: VersionClauseRow): PolicyVersionView['sections'][number]['clauses'][number] {
  const { clauseId, clauseVersionId, meaningId, number, kind, text } = row;
  const reading =
    row.decision === null
      ? null
      : {
          id: row.readingId,
          decision: row.decision,
          norm: row.norm,
          addressee: row.addressee,
          topic: row.topic,
          plainText: row.plainText,
          why: row.why,
          byName: row.byName,
          at: row.at.toISOString(),
        };
  return { clauseId, clauseVersionId, meaningId, number, kind, text, reading };
}

/** Numbers that a translation lacks, and numbers that only it has. */
function unpairedIn(
  master: string,
  sources: readonly PolicySource[],
  clauses: readonly VersionClauseRow[],
): PolicyVersionView['unpaired'] {
  return LANGUAGES.flatMap((language) => {
    const source = sources.find((each) => each.language === language);
    if (!source || language === master) return [];
    const lacking = clauses
      .filter((clause) => clause.text[language] === undefined)
      .map((clause) => clause.number);
    return [...lacking, ...source.unpaired].map((number) => ({ language, number }));
  });
}
