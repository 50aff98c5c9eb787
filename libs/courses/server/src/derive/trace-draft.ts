import type { DerivableSource, DerivedCourse } from '@leidraad/courses/model';
import type { Language } from '@leidraad/shared/model';
import { templateTexts } from './template-texts';
import { traceLine, type TraceSources } from './trace-line';

export const traceSources = (source: DerivableSource, language: Language): TraceSources => ({
  language,
  master: source.master,
  clauses: new Map(source.clauses.map((clause) => [clause.id, clause])),
  headings: new Map(source.sections.map(({ number, heading }) => [number, heading[language]?.trim() ?? ''])),
  templates: templateTexts(language),
  slots: source.slots,
});

/** Faults of each line of a draft, by its path; empty where every word has an origin. */
export function traceDraft(
  { lines, language }: DerivedCourse,
  source: DerivableSource,
): Map<string, string[]> {
  const sources = traceSources(source, language);
  const faults = lines.map((line) => [line.path, traceLine(line, sources).faults] as const);
  return new Map(faults.filter(([, found]) => found.length > 0));
}
