import {
  changeCounts,
  type ClauseView,
  followedVersion,
  type PolicyVersionView,
  standings,
  type VersionWarning,
} from '@leidraad/policies/model';
import { DomainError, LANGUAGES } from '@leidraad/shared/model';
import { UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { UNSURE_PAIRING_BELOW } from '@leidraad/policies/model';
import { type ChangeCountRow, COUNT_CHANGES } from './clause-changes.queries';
import { clauseView, readingView } from './clause-views';
import {
  EARLIER_READINGS,
  type EarlierReadingRow,
  VERSION_CLAUSES,
  VERSION_HEAD,
  VERSION_SECTIONS,
  VERSION_WARNINGS,
  type VersionClauseRow,
  type VersionHeadRow,
  type VersionSectionRow,
  type VersionWarningRow,
  type WithdrawalRow,
  WITHDRAWALS,
} from './policies.queries';
import { type DatedVersion, PolicyLookup } from './policy-lookup.service';
import { PolicySource } from './policy-source.entity';

/** What is stored of where a version stands, from its dates. */
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
  constructor(
    private readonly work: UnitOfWork,
    private readonly lookup: PolicyLookup,
  ) {}

  /** Everything in a version, for whoever writes or approves; `policy.version-unknown` when there is none. */
  async view(versionId: string): Promise<PolicyVersionView> {
    const [head] = await this.work.query<VersionHeadRow>(VERSION_HEAD, [versionId]);
    if (!head) throw new DomainError('policy.version-unknown', 'missing');
    const { baseVersionId, approvedAt, approvalRequestedAt, ...shown } = head;
    const sources = await this.work.repository(PolicySource).find({
      where: { policyVersionId: versionId },
      order: { importedAt: 'ASC', language: 'ASC' },
    });
    const clauses = await this.clauses(versionId, approvedAt);
    const dated = await this.lookup.versions(head.policyId);
    const versions = await this.standingOf(dated);
    const base = versions.find((version) => version.versionId === baseVersionId);
    const [withdrawn] = await this.work.query<WithdrawalRow>(WITHDRAWALS, [[versionId]]);
    return {
      ...shown,
      approvedAt: approvedAt?.toISOString() ?? null,
      approvalRequestedAt: approvalRequestedAt?.toISOString() ?? null,
      state: stateOf(head),
      lifecycle: versions.find((version) => version.versionId === versionId)?.lifecycle ?? 'draft',
      withdrawn: withdrawn
        ? { at: withdrawn.at.toISOString(), byName: withdrawn.byName, reason: withdrawn.reason }
        : null,
      sources: sources.map(sourceView),
      sections: await this.sections(versionId, clauses),
      unpaired: unpairedIn(head.masterLanguage, sources, [...clauses.values()].flat()),
      warnings: await this.warnings(versionId),
      base: base ? { versionId: base.versionId, number: base.number } : null,
      follows: followedVersion(dated.filter(({ id }) => id !== versionId)),
      changes: base ? ((await this.changes([versionId])).get(versionId) ?? changeCounts([])) : null,
      versions,
    };
  }

  /** What versions change against their bases, by version id. */
  async changes(versionIds: readonly string[]) {
    const rows = await this.work.query<ChangeCountRow>(COUNT_CHANGES, [versionIds, UNSURE_PAIRING_BELOW]);
    const groups = Map.groupBy(
      rows.map((row) => ({ ...row, renames: row.renames ?? [] })),
      (row) => row.versionId,
    );
    return new Map([...groups].map(([versionId, group]) => [versionId, changeCounts(group)]));
  }

  private async sections(
    versionId: string,
    clauses: ReadonlyMap<string, ClauseView[]>,
  ): Promise<PolicyVersionView['sections']> {
    const sections = await this.work.query<VersionSectionRow>(VERSION_SECTIONS, [versionId]);
    return sections.map((section) => ({ ...section, clauses: clauses.get(section.id) ?? [] }));
  }

  /** Clauses in order, by section. */
  private async clauses(versionId: string, approvedAt: Date | null): Promise<Map<string, ClauseView[]>> {
    const rows = await this.work.query<VersionClauseRow>(VERSION_CLAUSES, [versionId, approvedAt]);
    const earlier = new Map(
      (await this.work.query<EarlierReadingRow>(EARLIER_READINGS, [versionId])).map((row) => [
        row.clauseVersionId,
        readingView(row),
      ]),
    );
    const bySection = new Map<string, ClauseView[]>();
    for (const row of rows) {
      const clauses = bySection.get(row.sectionId) ?? [];
      clauses.push(clauseView(row, earlier.get(row.clauseVersionId) ?? null));
      bySection.set(row.sectionId, clauses);
    }
    return bySection;
  }

  private async warnings(versionId: string): Promise<VersionWarning[]> {
    const rows = await this.work.query<VersionWarningRow>(VERSION_WARNINGS, [versionId]);
    return rows.map(({ lookedAt, ...warning }) => ({
      ...warning,
      state: lookedAt ? 'looked-at' : 'open',
      at: lookedAt?.toISOString() ?? null,
    }));
  }

  private async standingOf(versions: readonly DatedVersion[]): Promise<PolicyVersionView['versions']> {
    const standing = standings(versions, await this.lookup.today());
    return versions.map((version) => ({
      versionId: version.id,
      number: version.number,
      state: stateOf(version),
      lifecycle: standing.get(version.id)?.lifecycle ?? 'draft',
    }));
  }
}

function sourceView(source: PolicySource): PolicyVersionView['sources'][number] {
  const { language, languageCode, register, sha256, format, fileName, importedAt, leftOut, keep } = source;
  const document = { language, languageCode, register, sha256, format, fileName, leftOut, keep };
  return { ...document, importedAt: importedAt.toISOString() };
}

/** Clauses that a translation lacks, and words that only it has. */
function unpairedIn(
  master: string,
  sources: readonly PolicySource[],
  clauses: readonly ClauseView[],
): PolicyVersionView['unpaired'] {
  return LANGUAGES.flatMap((language) => {
    const source = sources.find((each) => each.language === language);
    if (!source || language === master) return [];
    const lacking = clauses
      .filter((clause) => clause.text[language] === undefined)
      .map(({ number }) => ({ number, text: null }));
    return [...lacking, ...source.unpaired].map(({ number, text }) => ({ language, number, text }));
  });
}
