import type { PolicyVersionView } from '@leidraad/policies/model';

/** An approved version as employees see it: adopted readings in plain words, without who decided and why. */
export function forReaders(version: PolicyVersionView): PolicyVersionView {
  return {
    ...version,
    reason: null,
    sentBackNote: null,
    unpaired: [],
    versions: version.versions.filter(({ state }) => state === 'approved'),
    sections: version.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) => ({
        ...clause,
        reading:
          clause.reading?.decision === 'adopted' ? { ...clause.reading, why: null, byName: null } : null,
      })),
    })),
  };
}
