import type { PolicyVersionView, VersionRow } from '@leidraad/policies/model';
import type { Language, LocalizedText } from '@leidraad/shared/model';

/**
 * An approved version as employees see it: adopted readings in plain words, without who decided and why, and nothing of
 * the work on it. A language in which sentences stand without a counterpart is not published (domain: policy version);
 * the master text is quoted in its place.
 */
export function forReaders(version: PolicyVersionView): PolicyVersionView {
  const kept = publishedLanguages(version);
  return {
    ...version,
    reason: null,
    sentBackNote: null,
    sentBack: null,
    withdrawn: version.withdrawn && { ...version.withdrawn, byName: null, reason: null },
    sources: version.sources
      .filter(({ language }) => kept.has(language))
      .map((source) => ({ ...source, fileName: null, leftOut: [], keep: [] })),
    unpaired: [],
    warnings: [],
    base: null,
    follows: null,
    changes: null,
    versions: version.versions.filter(({ state }) => state === 'approved'),
    sections: version.sections.map((section) => ({
      ...section,
      heading: inLanguages(section.heading, kept),
      clauses: section.clauses.map((clause) => ({
        ...clause,
        text: inLanguages(clause.text, kept),
        byHand: [],
        proposal: null,
        earlierReading: null,
        reading:
          clause.reading?.decision === 'adopted' ? { ...clause.reading, why: null, byName: null } : null,
      })),
    })),
  };
}

/** A row of the timeline as employees see it: when it applied, not why it was made or taken back. */
export function rowForReaders(row: VersionRow): VersionRow {
  return {
    ...row,
    reason: null,
    withdrawn: row.withdrawn && { ...row.withdrawn, byName: null, reason: null },
  };
}

function publishedLanguages({ masterLanguage, sources, unpaired }: PolicyVersionView): Set<Language> {
  const withoutCounterpart = new Set(
    unpaired.filter(({ text }) => text !== null).map(({ language }) => language),
  );
  const languages = sources.map(({ language }) => language);
  return new Set([masterLanguage, ...languages.filter((language) => !withoutCounterpart.has(language))]);
}

const inLanguages = (text: LocalizedText, kept: ReadonlySet<Language>): LocalizedText =>
  Object.fromEntries(Object.entries(text).filter(([language]) => kept.has(language as Language)));
