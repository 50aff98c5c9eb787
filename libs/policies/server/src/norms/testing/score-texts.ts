import type { Norm } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import { labelDocument } from '../label-document';
import { labelledText } from './labelled-text';

/** Shares between 0 and 1 over all clauses of some labelled texts. */
export interface Score {
  clauses: number;
  /** The person's own label. */
  strict: number;
  /** That label or one a second reader could defend. */
  lenient: number;
  /** Of the clauses said to bind, those that do or defensibly do. */
  precision: number;
  /** Of the clauses that bind, those said to. */
  recall: number;
  /** Of the learner rules, those that are norms for a learner. */
  rulePrecision: number;
  /** Every clause whose norm no reader would defend: "gold → said: words". */
  wrong: string[];
}

const BINDING: readonly Norm[] = ['obligation', 'prohibition', 'permission', 'advice'];
const binds = (norm: Norm | undefined): boolean => norm !== undefined && BINDING.includes(norm);

/** Scores the labels of some texts against the ones that a person gave them. */
export function scoreTexts(texts: readonly string[], language: Language): Score {
  const count = { clauses: 0, strict: 0, lenient: 0, right: 0, false: 0, missed: 0, rules: 0, falseRules: 0 };
  const wrong: string[] = [];
  for (const text of texts) {
    const { document, clauses } = labelledText(text);
    const { proposals } = labelDocument(document, language);
    for (const { clause, norm, alternatives, addressee } of clauses) {
      const said = proposals.get(clause.number);
      const defended = said !== undefined && (said.norm === norm || alternatives.includes(said.norm));
      const defensible = binds(norm) || alternatives.some(binds);
      count.clauses += 1;
      count.strict += said?.norm === norm ? 1 : 0;
      count.lenient += defended ? 1 : 0;
      if (binds(said?.norm)) count[defensible ? 'right' : 'false'] += 1;
      else if (binds(norm) && !defended) count.missed += 1;
      if (said?.learnerRule && binds(said.norm)) {
        count.rules += 1;
        if (!defensible || !['employee', 'spokesperson', 'company'].includes(addressee))
          count.falseRules += 1;
      }
      if (!defended) wrong.push(`${norm} → ${said?.norm ?? 'nothing'}: ${clause.text}`);
    }
  }
  return {
    clauses: count.clauses,
    strict: count.strict / count.clauses,
    lenient: count.lenient / count.clauses,
    precision: count.right / (count.right + count.false),
    recall: count.right / (count.right + count.missed),
    rulePrecision: (count.rules - count.falseRules) / count.rules,
    wrong,
  };
}
