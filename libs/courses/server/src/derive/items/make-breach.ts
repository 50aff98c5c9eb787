import type { DerivableClause } from '@leidraad/courses/model';
import type { BreachItem } from '@leidraad/quizzes/model';
import type { Context } from '../context';
import { derivedKey } from '../derived-id';
import { FIND_THE_BREACH } from '../labels';
import { meaningOf } from '../meanings';
import { textOf } from '../pieces';
import { actsOf } from '../rule-acts';
import { ruleLine } from '../rule-line';
import type { BreachTemplate } from '../templates/template';
import type { RuleClause } from '../used-clauses';
import { effectOf, type Stances } from '../verdict';
import { type Bound, ItemWriter, type MadeItem } from './candidate';

/** Characters of a rule in the list (the contract of an item), and how many stand beside the one that is broken. */
const MOST_RULE = 200;
const BESIDE = 2;

/**
 * A message in which something goes against the main clause. Beside it the list names rules of the same policy that this
 * message does not break; where the policy has none of those, there is no item.
 */
export function makeBreach(
  bound: Bound<BreachTemplate>,
  rules: readonly RuleClause[],
  context: Context,
): MadeItem | null {
  const { template, main, stances, lessonKey } = bound;
  const { language, clauseById } = context;
  const write = new ItemWriter(bound, context);
  const own = rules.find(({ clause }) => clause.id === main.id);
  if (!own) return null;
  const listed = inDerivedOrder([own, ...besideOf(template, own.clause, rules, context)], template.id);
  const named = listed.map(({ clause, kind }, at) => {
    const key = `r${at + 1}`;
    // In plain words where there are any: a rule of the list is read beside a whole message.
    const plain = clause.reading?.plain[language] ? null : meaningOf(clause, context);
    const pieces = plain?.pieces ?? ruleLine(clause, kind, language, clauseById);
    const fits = pieces !== null && textOf(pieces).length <= MOST_RULE;
    const text = fits ? write.put(`rules.${key}.text`, pieces, plain ? 'T' : 'L', [clause]) : null;
    return { key, clauseId: clause.id, text };
  });
  const mainKey = named.find(({ clauseId }) => clauseId === main.id)?.key ?? null;
  const breaksUnder = (said: Stances, does: boolean) => effectOf(said.get('main') ?? null, does) === 'breaks';
  const situation = write.text('situation', template.situation);
  const question = write.text('question', FIND_THE_BREACH);
  const audience = write.text('message.audience', template.audience);
  const parts = template.parts.map((part, at) => {
    const key = `p${at + 1}`;
    const isBroken = breaksUnder(stances, part.does);
    const text = write.text(`parts.${key}.text`, part.text);
    const feedback = write.feedback(
      `parts.${key}.feedback.text`,
      [{ say: part.back }],
      { main: part.does },
      isBroken,
    );
    return { key, text, feedback, part, breaks: isBroken ? mainKey : null };
  });
  if (!situation || !question || !audience || named.length < 1 + BESIDE || mainKey === null) return null;
  const item: BreachItem = {
    id: write.id,
    type: 'breach',
    lessonKey,
    critical: false,
    situation,
    question,
    message: { form: template.form, author: template.author, audience },
    parts: parts.flatMap(({ key, text, feedback, part: { place, author }, breaks }) =>
      text && feedback
        ? [{ key, place, ...(author !== undefined && { author }), text, breaks, feedback }]
        : [],
    ),
    rules: named.flatMap(({ key, clauseId, text }) => (text ? [{ key, clauseId, text }] : [])),
  };
  if (item.rules.length < named.length || item.parts.length < parts.length) return null;
  return {
    item,
    lines: write.lines,
    keyUnder: (said) => parts.filter(({ part }) => breaksUnder(said, part.does)).map(({ key }) => key),
    misconceptions: template.parts.flatMap(({ mistake }) => mistake ?? []),
  };
}

/** Rules of the acts that the message keeps clear of, one for each act, and of none that it might break. */
function besideOf(
  { beside, about }: BreachTemplate,
  main: DerivableClause,
  rules: readonly RuleClause[],
  context: Context,
): RuleClause[] {
  const found: RuleClause[] = [];
  for (const wanted of beside) {
    const rule = rules.find(({ clause, kind }) => {
      if (clause.id === main.id || found.some((each) => each.clause.id === clause.id)) return false;
      if (
        !['must', 'must-not', 'owns'].includes(kind) ||
        (meaningOf(clause, context) === null && tooLong(clause, context))
      )
        return false;
      const acts = actsOf(clause, context).map(({ act }) => act.id);
      return acts.includes(wanted) && !acts.includes(about) && acts.every((id) => beside.includes(id));
    });
    if (rule) found.push(rule);
    if (found.length === BESIDE) break;
  }
  return found;
}

const tooLong = (clause: DerivableClause, { language }: Context) =>
  (clause.text[language]?.length ?? 0) > MOST_RULE;

function inDerivedOrder(rules: readonly RuleClause[], template: string): RuleClause[] {
  const place = ({ clause }: RuleClause) => derivedKey(template, clause.id);
  return [...rules].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}
