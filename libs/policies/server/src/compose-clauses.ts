import type { Proposal, Topic } from '@leidraad/policies/model';
import type { Language, LocalizedText } from '@leidraad/shared/model';
import type { UnpairedSentence } from './policy-source.entity';
import type { SplitClause, SplitSection } from './text/outline';
import { textKeys } from './text-keys';
import type { UnderstoodDocument } from './understanding/understood-document';

/** Words of a clause in one language; without offsets when they were typed by hand. */
export interface ClauseWords {
  text: string;
  start: number | null;
  end: number | null;
  byHand: boolean;
}

/** A clause of the draft as it was before reading the document again. */
export interface EarlierClause {
  clauseVersionId: string;
  clauseId: string;
  meaningId: string;
  /** In the master language. */
  text: string;
  /** What somebody wrote or chose over the translated document. */
  byHand: Partial<Record<Language, Omit<ClauseWords, 'byHand'>>>;
}

export interface ComposedClause extends Omit<EarlierClause, 'text' | 'byHand'> {
  split: SplitClause;
  proposal: Proposal | null;
  texts: Partial<Record<Language, ClauseWords>>;
}

export interface ComposedSection {
  number: string;
  heading: LocalizedText;
  level: number;
  topic: Topic;
  clauses: ComposedClause[];
}

export interface ComposedText {
  sections: ComposedSection[];
  /** What stands in a translation only. */
  unpaired: Partial<Record<Language, UnpairedSentence[]>>;
}

/**
 * Sections and clauses of a version from its documents. The master language decides what there is; a translation is
 * paired with it section by section, and only where both count the same, unless somebody paired by hand. A sentence that
 * was in the draft before keeps its ids, and with them the decision somebody made about it.
 */
export function composeClauses(
  master: Language,
  documents: ReadonlyMap<Language, UnderstoodDocument>,
  earlier: readonly EarlierClause[],
  newId: () => string,
): ComposedText {
  const own = documents.get(master);
  const identity = earlierOnes(earlier, own?.document.sections ?? [], newId);
  const byHand = new Map(earlier.map((clause) => [clause.clauseVersionId, clause.byHand]));
  const sections = (own?.document.sections ?? []).map((section): ComposedSection => ({
    number: section.number,
    heading: withText({}, master, section.heading),
    level: section.level,
    topic: own?.labels.topics.get(section.number) ?? 'none',
    clauses: section.clauses.map((split) => ({
      ...identity(),
      split,
      proposal: own?.labels.proposals.get(split.number) ?? null,
      texts: { [master]: wordsOf(split) },
    })),
  }));
  const byNumber = new Map(sections.map((section) => [section.number, section]));
  const clauses = sections.flatMap((section) => section.clauses);
  const unpaired: ComposedText['unpaired'] = {};
  for (const [language, { document }] of documents) {
    if (language === master) continue;
    const alone = document.sections.flatMap((each) => pair(byNumber.get(each.number), each, language));
    const taken = correctByHand(clauses, byHand, language);
    unpaired[language] = alone.filter(({ start }) => !taken.has(start)).map(sentenceOf);
  }
  return { sections, unpaired };
}

/** Adds a translated section to its counterpart; gives the sentences that found none. */
function pair(section: ComposedSection | undefined, translated: SplitSection, language: Language): SplitClause[] {
  if (!section) return translated.clauses;
  section.heading = withText(section.heading, language, translated.heading);
  if (section.clauses.length !== translated.clauses.length) return translated.clauses;
  section.clauses.forEach((clause, index) => {
    const counterpart = translated.clauses[index];
    if (counterpart) clause.texts[language] = wordsOf(counterpart);
  });
  return [];
}

/** Puts back what was corrected by hand; gives the places in the translated document that are used that way. */
function correctByHand(
  clauses: readonly ComposedClause[],
  byHand: ReadonlyMap<string, EarlierClause['byHand']>,
  language: Language,
): Set<number | null> {
  const taken = new Set<number | null>();
  for (const clause of clauses) {
    const words = byHand.get(clause.clauseVersionId)?.[language];
    if (!words) continue;
    clause.texts[language] = { ...words, byHand: true };
    taken.add(words.start);
  }
  return taken;
}

const wordsOf = ({ text, start, end }: SplitClause): ClauseWords => ({ text, start, end, byHand: false });
const sentenceOf = ({ number, text, start, end }: SplitClause): UnpairedSentence => ({
  number,
  text,
  start,
  end,
});

/** An absent text stays absent, never an empty string. */
function withText(text: LocalizedText, language: Language, words: string): LocalizedText {
  return words === '' ? text : { ...text, [language]: words };
}

/** Hands out, clause by clause in order, the ids of an earlier clause with the same words, else new ones. */
function earlierOnes(earlier: readonly EarlierClause[], sections: readonly SplitSection[], newId: () => string) {
  const earlierKeys = textKeys(earlier.map(({ text }) => text));
  const known = new Map(earlier.map((clause, index) => [earlierKeys[index], clause]));
  const keys = textKeys(sections.flatMap((section) => section.clauses.map(({ text }) => text)));
  let place = 0;
  return (): Omit<EarlierClause, 'text' | 'byHand'> => {
    const before = known.get(keys[place++]);
    if (!before) return { clauseVersionId: newId(), clauseId: newId(), meaningId: newId() };
    const { clauseVersionId, clauseId, meaningId } = before;
    return { clauseVersionId, clauseId, meaningId };
  };
}
