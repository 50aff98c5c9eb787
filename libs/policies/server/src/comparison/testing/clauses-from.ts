import type { ComparableClause } from '@leidraad/policies/model';

/** Clauses from lines: '# 3 Heading' or '# Heading' opens a section, every other line that is not empty is a clause. */
export function clausesFrom(text: string, prefix: string): ComparableClause[] {
  let section = { number: '0', heading: '', counted: 0, clauses: 0 };
  const clauses: ComparableClause[] = [];
  for (const line of text.split('\n')) {
    const [, number, heading] = /^#\s*(\d+)?\s*(.*)$/u.exec(line) ?? [];
    if (heading !== undefined) {
      const counted = section.counted + 1;
      section = { number: number ?? String(counted), heading, counted, clauses: 0 };
    } else if (line.trim() !== '') {
      section.clauses++;
      clauses.push({
        id: `${prefix}${clauses.length + 1}`,
        sectionNumber: section.number,
        sectionHeading: section.heading,
        number: `${section.number}.${section.clauses}`,
        ordinal: clauses.length + 1,
        kind: 'sentence',
        text: line.trim(),
      });
    }
  }
  return clauses;
}
