import {
  type Citation,
  gradeItem,
  type Item,
  type ItemOption,
  type MatchingItem,
  mostPoints,
  moved,
  offered,
  type Playing,
  type Responses,
  type ScenarioItem,
  type BreachItem,
  type SituationItem,
} from '@leidraad/quizzes/model';
import type { z } from 'zod';
import type { Consequence, GivenResponse, Verdict } from './attempts';
import type { citedClauseSchema } from './learning';
import type { EndingView } from './questions';

type CitedClause = z.infer<typeof citedClauseSchema>;
type EffectClause = Consequence['clauses'][number];
type PartOfAnswer = NonNullable<Consequence['parts']>[number];
type Said = Pick<
  Consequence,
  'verdict' | 'feedback' | 'clauses' | 'misconception' | 'happened' | 'parts' | 'ending'
>;

/** A clause as it stands in the version of the policy that the course teaches; undefined where it has none. */
export type ClauseOf = (clauseId: string) => CitedClause | undefined;

/**
 * What follows from an answer. `before`: where somebody was in a scenario when they made this move. Of a part that the item
 * does not have nothing follows.
 */
export function consequenceOf(
  item: Item,
  response: GivenResponse,
  clauseOf: ClauseOf,
  savedAt: Date,
  before?: Playing,
): Consequence {
  const cite = (citations: readonly Citation[]) =>
    citations.flatMap(({ clauseId, effect }): EffectClause[] => {
      const clause = clauseOf(clauseId);
      return clause ? [{ ...clause, effect }] : [];
    });
  return { response, savedAt: savedAt.toISOString(), ...said(item, response, cite, before) };
}

type Cite = (citations: readonly Citation[]) => EffectClause[];

function said(item: Item, response: GivenResponse, cite: Cite, before: Playing | undefined): Said {
  switch (item.type) {
    case 'situation':
      return saidOfOptions(item, (response as Responses['situation']).options, cite);
    case 'true-false': {
      const { text, clauses } =
        item.feedback[(response as Responses['true-false']).answer ? 'true' : 'false'];
      return { verdict: judged(item, response), feedback: text, clauses: cite(clauses) };
    }
    case 'ordering': {
      const { right } = gradeItem(item, response as Responses['ordering']);
      const { text, clauses } = item.feedback[right ? 'right' : 'wrong'];
      return { verdict: right ? 'fits' : 'better', feedback: text, clauses: cite(clauses) };
    }
    case 'matching':
      return saidOfParts(judged(item, response), matchedRows(item, response as Responses['matching'], cite));
    case 'breach':
      return saidOfParts(judged(item, response), markedParts(item, response as Responses['breach'], cite));
    case 'scenario':
      return saidOfMove(item, response, cite, before);
  }
}

/** Of several chosen options the first wrong one speaks, so that nobody reads praise for an answer that does not count. */
function saidOfOptions(item: SituationItem, chosen: readonly string[], cite: Cite): Said {
  const options = item.options.filter((option) => chosen.includes(option.key));
  const speaking: ItemOption | undefined = options.find((option) => !option.right) ?? options[0];
  const isBroken = options.some((option) => option.clauses.some(({ effect }) => effect === 'breaks'));
  const { right } = gradeItem(item, { options: [...chosen] });
  return {
    verdict: right ? 'fits' : isBroken ? 'breaks' : 'better',
    feedback: speaking?.feedback ?? {},
    clauses: cite(speaking?.clauses ?? []),
    ...(speaking?.misconception && { misconception: speaking.misconception }),
  };
}

/** Whoever misjudges a rule broke none: only what somebody does in a situation breaks one. */
function judged(item: Item, response: GivenResponse): Verdict {
  return gradeItem(item, response as Responses['matching']).right ? 'fits' : 'better';
}

function saidOfParts(verdict: Verdict, parts: PartOfAnswer[]): Said {
  return { verdict, feedback: {}, clauses: [], parts };
}

function matchedRows({ rows }: MatchingItem, { matches }: Responses['matching'], cite: Cite): PartOfAnswer[] {
  return rows.map(({ key, target, feedback }) => ({
    key,
    state: matches.some((match) => match.row === key && match.target === target) ? 'right' : 'wrong',
    feedback: feedback.text,
    clauses: cite(feedback.clauses),
  }));
}

/** What was missed comes first, then what was marked and is allowed, then what was found. */
const PART_ORDER: readonly PartOfAnswer['state'][] = ['missed', 'allowed', 'wrong', 'right'];

function markedParts({ parts }: BreachItem, { marks }: Responses['breach'], cite: Cite): PartOfAnswer[] {
  const judged = parts.flatMap(({ key, breaks, feedback }): PartOfAnswer[] => {
    const mark = marks.find(({ part }) => part === key);
    if (breaks === null && !mark) return [];
    const state = breaks === null ? 'allowed' : !mark ? 'missed' : mark.rule === breaks ? 'right' : 'wrong';
    return [{ key, state, feedback: feedback.text, clauses: cite(feedback.clauses) }];
  });
  return judged.sort((a, b) => PART_ORDER.indexOf(a.state) - PART_ORDER.indexOf(b.state));
}

function saidOfMove(
  item: ScenarioItem,
  response: GivenResponse,
  cite: Cite,
  before: Playing | undefined,
): Said {
  const nothing: Said = { verdict: 'fits', feedback: {}, clauses: [] };
  if (!before || !('choice' in response)) return nothing;
  const situation = item.situations.find(({ key }) => key === response.situation);
  const choices = situation ? offered(situation, before.state.flags) : [];
  const choice = choices.find(({ key }) => key === response.choice);
  if (!choice) return nothing;
  const isBroken = choice.clauses.some(({ effect }) => effect === 'breaks');
  const isBest = choice.points >= Math.max(...choices.map(({ points }) => points));
  const ending = endingAfter(item, moved(item, before, response), cite);
  return {
    verdict: isBroken ? 'breaks' : isBest ? 'fits' : 'better',
    ...(choice.consequence && { happened: choice.consequence }),
    feedback: choice.feedback,
    clauses: cite(choice.clauses),
    ...(choice.misconception && { misconception: choice.misconception }),
    ...(ending && { ending }),
  };
}

function endingAfter(item: ScenarioItem, after: Playing | undefined, cite: Cite): EndingView | undefined {
  const ending = item.endings.find(({ key }) => key === after?.state.at);
  if (!ending || !after) return undefined;
  const { kind, title, text } = ending;
  const isBest = kind === 'passed' && after.state.points === mostPoints(item);
  return { kind, isBest, title, text, clauses: cite(ending.clauses) };
}
