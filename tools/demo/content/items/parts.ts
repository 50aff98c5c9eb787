import type { Citation, Feedback } from '@leidraad/quizzes/model';

/** A clause by its number, before it is said whether it is honoured or broken. */
export type CitedClause = { clauseId: string; support: 'L' | 'T' };
/** Dutch and English. */
export type Words = readonly [nl: string, en: string];

export const inBoth = ([nl, en]: Words) => ({ nl, en });

/** The clause says this itself. */
export const L = (clauseNumber: string): CitedClause => ({ clauseId: clauseNumber, support: 'L' });
/** It follows from the clause in this situation. */
export const T = (clauseNumber: string): CitedClause => ({ clauseId: clauseNumber, support: 'T' });

export const honouring = (...clauses: CitedClause[]): Citation[] =>
  clauses.map((clause) => ({ ...clause, effect: 'honours' }));
export const breaking = (...clauses: CitedClause[]): Citation[] =>
  clauses.map((clause) => ({ ...clause, effect: 'breaks' }));

/** What is said about an answer, with the clauses it rests on. */
export const said = (text: Words, clauses: Citation[]): Feedback => ({ text: inBoth(text), clauses });

/** Parts keyed a, b, c … in the order written. */
export const keyed = <Part extends object>(parts: readonly Part[]): (Part & { key: string })[] =>
  parts.map((part, index) => ({ key: 'abcdefghij'.charAt(index), ...part }));
