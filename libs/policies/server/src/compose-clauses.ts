import type { Language, LocalizedText } from '@leidraad/shared/model';
import type { SplitClause, SplitDocument, SplitSection } from './text/outline';

/** A clause of the draft as it was before reading the document again. */
export interface EarlierClause {
  clauseVersionId: string;
  clauseId: string;
  meaningId: string;
  /** In the master language. */
  text: string;
}

export interface ComposedClause extends Omit<EarlierClause, 'text'> {
  number: string;
  kind: SplitClause['kind'];
  texts: Partial<Record<Language, SplitClause>>;
}

export interface ComposedSection {
  number: string;
  heading: LocalizedText;
  clauses: ComposedClause[];
}

export interface ComposedText {
  sections: ComposedSection[];
  /** Clause numbers that only this translation has. */
  unpaired: Partial<Record<Language, string[]>>;
}

/**
 * Sections and clauses of a version from its sources. The master language decides what there is; a translation is
 * paired with it section by section, and only where both count the same. A sentence that was in the draft before keeps
 * its ids, and with them the decision somebody made about it.
 */
export function composeClauses(
  master: Language,
  documents: ReadonlyMap<Language, SplitDocument>,
  earlier: readonly EarlierClause[],
  newId: () => string,
): ComposedText {
  const identity = earlierIds(earlier, newId);
  const sections = (documents.get(master)?.sections ?? []).map((section) => ({
    number: section.number,
    heading: withText({}, master, section.heading),
    clauses: section.clauses.map((clause) => ({
      ...identity(clause.text),
      number: clause.number,
      kind: clause.kind,
      texts: { [master]: clause } as ComposedClause['texts'],
    })),
  }));
  const unpaired: ComposedText['unpaired'] = {};
  for (const [language, document] of documents)
    if (language !== master)
      unpaired[language] = document.sections.flatMap((translated) =>
        pair(
          sections.find((section) => section.number === translated.number),
          translated,
          language,
        ),
      );
  return { sections, unpaired };
}

/** Adds a translated section to its counterpart; gives the numbers that found none. */
function pair(section: ComposedSection | undefined, translated: SplitSection, language: Language): string[] {
  const numbers = translated.clauses.map((clause) => clause.number);
  if (!section) return numbers;
  section.heading = withText(section.heading, language, translated.heading);
  if (section.clauses.length !== translated.clauses.length)
    return numbers.filter((number) => section.clauses.every((clause) => clause.number !== number));
  section.clauses.forEach((clause, index) => {
    const counterpart = translated.clauses[index];
    if (counterpart) clause.texts[language] = counterpart;
  });
  return [];
}

/** An absent text stays absent, never an empty string. */
function withText(text: LocalizedText, language: Language, words: string): LocalizedText {
  return words === '' ? text : { ...text, [language]: words };
}

/** Hands out the ids of an earlier clause with the same words, each once and in order, else new ones. */
function earlierIds(earlier: readonly EarlierClause[], newId: () => string) {
  const byText = new Map<string, EarlierClause[]>();
  for (const clause of earlier) byText.set(clause.text, [...(byText.get(clause.text) ?? []), clause]);
  return (text: string): Omit<EarlierClause, 'text'> => {
    const known = byText.get(text)?.shift();
    if (!known) return { clauseVersionId: newId(), clauseId: newId(), meaningId: newId() };
    return { clauseVersionId: known.clauseVersionId, clauseId: known.clauseId, meaningId: known.meaningId };
  };
}
