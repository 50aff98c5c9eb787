import { type PolicyVersionView } from '@leidraad/policies/model';
import { type ListedWarning } from '../parts/warning-list';
import { type Side, SIDES } from './review-state';

/** The warnings of a version, with the sentences they are about. */
export function listedWarnings(version: PolicyVersionView | undefined): ListedWarning[] {
  if (!version) return [];
  const texts = new Map(
    version.sections.flatMap((section) =>
      section.clauses.map((clause) => [clause.number, clause.text] as const),
    ),
  );
  return version.warnings.map((warning) => ({
    ...warning,
    text: warning.clause === null ? null : (texts.get(warning.clause)?.[warning.language] ?? null),
  }));
}

/** What was taken for no policy text in the main document, and the starts of the pieces that were put back. */
export function leftOutOf(version: PolicyVersionView | undefined) {
  const source = version?.sources.find(({ language }) => language === version.masterLanguage);
  return { pieces: source?.leftOut ?? [], kept: source?.keep ?? [] };
}

/** The tabs of the pane, each with how much there is to look at. */
export function sideTabs(version: PolicyVersionView | undefined): { side: Side; count: number }[] {
  const { pieces, kept } = leftOutOf(version);
  const counts: Record<Side, number> = {
    reading: 0,
    warnings: version?.warnings.filter(({ state }) => state === 'open').length ?? 0,
    leftOut: pieces.length - kept.length,
    help: 0,
  };
  return SIDES.map((side) => ({ side, count: counts[side] }));
}
