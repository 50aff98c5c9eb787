import type { Warning } from '@leidraad/policies/model';
import type { WarningLexicon } from './lexicon/lexicon';
import { firstStretch, has, type Stretch } from './words';
import { aboutClause, type WarnedDocument } from './warned-document';

/**
 * Sentences that say the opposite of the heading they stand under: forbidden under "What you may do", a person's own
 * laptop under company devices. A sentence that sets both side by side, or names an exception, means to do so.
 */
export function headingConflicts({ clauses, lexicon }: WarnedDocument): Warning[] {
  return clauses.flatMap(({ clause, heading }) => {
    if (clause.kind === 'heading' || clause.kind === 'question' || heading === '') return [];
    const at = otherOwner(clause.text, heading, lexicon) ?? otherPolarity(clause.text, heading, lexicon);
    return at === undefined ? [] : [aboutClause('heading-conflict', clause, at, { heading })];
  });
}

function otherOwner(text: string, heading: string, { owned, contrast }: WarningLexicon): Stretch | undefined {
  if (has(text, contrast)) return undefined;
  for (const { own, company } of owned) {
    const headOwn = has(heading, own);
    const headCompany = has(heading, company);
    if (headOwn === headCompany) continue;
    const [same, other] = headOwn ? [own, company] : [company, own];
    const at = has(text, same) ? undefined : firstStretch(text, other);
    if (at !== undefined) return at;
  }
  return undefined;
}

function otherPolarity(text: string, heading: string, lexicon: WarningLexicon): Stretch | undefined {
  const { allowingHeading, forbiddingHeading, forbids, allows, restriction } = lexicon;
  if (has(text, restriction)) return undefined;
  if (has(heading, forbiddingHeading)) return firstStretch(text, allows);
  return has(heading, allowingHeading) ? firstStretch(text, forbids) : undefined;
}
