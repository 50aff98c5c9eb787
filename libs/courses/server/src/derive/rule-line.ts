import type { DerivableClause, Piece, RuleKind } from '@leidraad/courses/model';
import type { Language } from '@leidraad/shared/model';
import { addressed } from './addressed';
import { withLimits } from './kept-limits';
import { capitalised, fromTemplate, textOf } from './pieces';
import { quotedPieces } from './quoted';

/** What stands before words that are no sentence of their own, so that the rule can be read by itself. */
export const RULE_LABELS: Readonly<Record<RuleKind, Readonly<Record<Language, string>>>> = {
  must: { nl: 'Moet: ', en: 'Must: ' },
  'must-not': { nl: 'Mag niet: ', en: 'Must not: ' },
  may: { nl: 'Mag: ', en: 'May: ' },
  better: { nl: 'Beter: ', en: 'Better: ' },
  'better-not': { nl: 'Liever niet: ', en: 'Better not: ' },
  owns: { nl: 'Van wie: ', en: 'Whose: ' },
  consequence: { nl: 'Gevolg: ', en: 'Consequence: ' },
};

/** Characters of a line, with room for what is put around its words (the contract of a lesson: 1,000). */
export const MOST_CHARACTERS = 800;

/** Finds a clause by its id. */
export type ClauseById = (id: string) => DerivableClause | undefined;

/**
 * The words of a rule, by their origin: the plain words that its owner gave it; else the clause, spoken to the reader where
 * that is safe, with the words that lead in to it. Hedges and exceptions survive. Null where it is not written in this language.
 */
export function ruleLine(
  clause: DerivableClause,
  kind: RuleKind,
  language: Language,
  clauseById: ClauseById,
): Piece[] | null {
  const said = plainPieces(clause, language) ?? clausePieces(clause, kind, language, clauseById);
  return said === null ? null : withLimits(clause, finished(said), language);
}

/** Words that say what a clause says in a lesson: its plain words, or its own. */
export function saidLine(
  clause: DerivableClause,
  language: Language,
  clauseById: ClauseById,
): Piece[] | null {
  const said = plainPieces(clause, language) ?? withLeadIn(clause, language, clauseById);
  return said === null ? null : withLimits(clause, finished(said), language);
}

function plainPieces({ id, reading }: DerivableClause, language: Language): Piece[] | null {
  const plain = reading?.plain[language]?.trim();
  return plain ? [{ from: 'reading', text: plain, clauseId: id }] : null;
}

function clausePieces(
  clause: DerivableClause,
  kind: RuleKind,
  language: Language,
  clauseById: ClauseById,
): Piece[] | null {
  const led = literalLine(clause, language, clauseById);
  if (led === null) return null;
  if (clause.leadIn !== null) return led;
  const spoken = addressed(clause, language);
  if (spoken) return spoken;
  return isSentence(clause, textOf(led))
    ? led
    : [fromTemplate('rule.label', RULE_LABELS[kind][language]), ...led];
}

/** The words of a rule as they stand, with what leads in to it where they are no sentence without: these may be quoted. */
export function literalLine(
  clause: DerivableClause,
  language: Language,
  clauseById: ClauseById,
): Piece[] | null {
  const above = clause.leadIn === null ? undefined : clauseById(clause.leadIn);
  const isAlone = above && !isRule(above) && STANDS_ALONE.test(clause.text[language] ?? '');
  return isAlone ? quotedPieces(clause, language) : withLeadIn(clause, language, clauseById);
}

/** "Blijf vriendelijk, ook als een ander dat niet is.": under "Zo doe je goed mee:" it needs no help. */
const STANDS_ALONE = /^\p{Lu}[^:]*\p{L}.*\p{L}.*\.$/u;
const isRule = ({ reading }: DerivableClause) =>
  reading !== null && !['fact', 'definition', 'none'].includes(reading.norm);

/** A clause after what leads in to it: "Deel nooit: namen van klanten". */
function withLeadIn(clause: DerivableClause, language: Language, clauseById: ClauseById): Piece[] | null {
  const own = quotedPieces(clause, language);
  if (own === null) return null;
  const above = clause.leadIn === null ? undefined : clauseById(clause.leadIn);
  if (!above || above.id === clause.id) return own;
  const led = withLeadIn(above, language, (id) => (id === clause.id ? undefined : clauseById(id)));
  // A line holds so much and no more: then the clause alone.
  if (led === null || textOf(led).length + textOf(own).length > MOST_CHARACTERS) return own;
  return [...led, fromTemplate('rule.led', ': '), ...own];
}

/** A row or an item of a list that is no sentence says nothing by itself. */
const isSentence = ({ kind }: DerivableClause, text: string): boolean =>
  /^["“(]?\p{Lu}/u.test(text) && (kind === 'sentence' || /[.!?]$/u.test(text.trimEnd()));

/** A capital first, a full stop last. */
function finished(pieces: readonly Piece[]): Piece[] {
  const whole = capitalised(pieces);
  return /[.!?][”"’)]?$/u.test(textOf(whole)) ? whole : [...whole, fromTemplate('rule.stop', '.')];
}
