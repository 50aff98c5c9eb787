import type { ComparableClause } from '@leidraad/policies/model';
import { withoutEnumerator } from './tokenize';
import { unitsOf, type Unit } from './units-of-clause';
import { keyOf, type Vocabulary } from './vocabulary';

/** A clause read once, for all the steps of comparing. */
export interface PreparedClause {
  clause: ComparableClause;
  /** Place in reading order, from 0. */
  at: number;
  /** The number it starts with in the text itself, apart from its words. */
  enumerator: string;
  units: readonly Unit[];
  /** Words and numbers, without punctuation. */
  words: readonly Unit[];
  /** The keys of its words: equal for texts that differ in spelling of signs and spaces only. */
  normal: string;
  /** Heading of its section, without case and signs. */
  heading: string;
}

/** Clauses in reading order (by ordinal, then by number and id), whatever order they were handed over in. */
export function prepareClauses(
  clauses: readonly ComparableClause[],
  vocabulary: Vocabulary,
): PreparedClause[] {
  return [...clauses]
    .sort((a, b) => a.ordinal - b.ordinal || compareText(a.number, b.number) || compareText(a.id, b.id))
    .map((clause, at) => {
      const { enumerator, words } = withoutEnumerator(clause.text);
      const units = unitsOf(words, vocabulary);
      return { clause, at, enumerator, heading: headingKey(clause), ...withUnits(units) };
    });
}

/** What follows from the units of a clause. */
export function withUnits(units: readonly Unit[]): Pick<PreparedClause, 'units' | 'words' | 'normal'> {
  const words = units.filter(({ kind }) => kind !== 'punctuation');
  return { units, words, normal: (words.length > 0 ? words : units).map(({ key }) => key).join(' ') };
}

function headingKey({ sectionHeading, sectionNumber }: ComparableClause): string {
  return sectionHeading.split(/\s+/u).map(keyOf).filter(Boolean).join(' ') || `#${sectionNumber}`;
}

/** Code unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
