import { z } from 'zod';
import { gradeItem } from '../grading';
import type { Item } from '../item';
import type { BreachItem } from '../items/breach';
import type { MatchingItem } from '../items/matching';
import { citationSchema, misconceptionSchema, partKeySchema } from '../items/parts';
import { ENDING_KINDS, type ScenarioItem } from '../items/scenario';
import type { SituationItem } from '../items/situation';
import { mostPoints } from '../scenario/most-points';
import { moved, type Playing } from '../scenario/moves';
import { offered } from '../scenario/play';
import { responseSchemas, type Responses } from './responses';

/** What somebody answers; a scenario is answered move by move. */
export const givenResponseSchema = z.union([
  responseSchemas.situation.strict(),
  responseSchemas['true-false'].strict(),
  responseSchemas.ordering.strict(),
  responseSchemas.matching.strict(),
  responseSchemas.breach.strict(),
  z.strictObject({ situation: partKeySchema, choice: partKeySchema }),
  z.strictObject({ back: z.literal(true) }),
]);
export type GivenResponse = z.infer<typeof givenResponseSchema>;

/** How an answer relates to the policy. A choice can be better that breaks nothing, and is not the best on offer. */
export const VERDICTS = ['fits', 'better', 'breaks'] as const;
export type Verdict = (typeof VERDICTS)[number];

const words = z.object({ nl: z.string().optional(), en: z.string().optional() });
const clauses = z.array(citationSchema);

/** What follows from an answer: sent only after it is saved. */
export const consequenceSchema = z.object({
  verdict: z.enum(VERDICTS),
  /** What happens because of it; told before it is judged. */
  happened: words.optional(),
  feedback: words,
  /** Clauses that what was chosen honours or breaks; the first is quoted. */
  clauses,
  misconception: misconceptionSchema.optional(),
  /** Rows that were matched, and parts that were marked or should have been. */
  parts: z
    .array(
      z.object({
        key: z.string(),
        state: z.enum(['right', 'wrong', 'missed', 'allowed']),
        feedback: words,
        clauses,
      }),
    )
    .optional(),
  /** The ending that a scenario came to. */
  ending: z
    .object({
      kind: z.enum(ENDING_KINDS),
      /** A passed ending with all the points there are. */
      isBest: z.boolean(),
      title: words,
      text: words,
      clauses,
    })
    .optional(),
});
export type Consequence = z.infer<typeof consequenceSchema>;
type PartOfAnswer = NonNullable<Consequence['parts']>[number];

/** What follows from an answer. `before`: where somebody was in a scenario when they made this move. */
export function consequenceOf(item: Item, response: GivenResponse, before?: Playing): Consequence {
  switch (item.type) {
    case 'situation':
      return saidOfOptions(item, (response as Responses['situation']).options);
    case 'true-false': {
      const { text, clauses } =
        item.feedback[(response as Responses['true-false']).answer ? 'true' : 'false'];
      return { verdict: judged(item, response), feedback: text, clauses };
    }
    case 'ordering': {
      const { right } = gradeItem(item, response as Responses['ordering']);
      const { text, clauses } = item.feedback[right ? 'right' : 'wrong'];
      return { verdict: right ? 'fits' : 'better', feedback: text, clauses };
    }
    case 'matching':
      return saidOfParts(judged(item, response), matchedRows(item, response as Responses['matching']));
    case 'breach':
      return saidOfParts(judged(item, response), markedParts(item, response as Responses['breach']));
    case 'scenario':
      return saidOfMove(item, response, before);
  }
}

/** Of several chosen options the first wrong one speaks, so that nobody reads praise for an answer that does not count. */
function saidOfOptions(item: SituationItem, chosen: readonly string[]): Consequence {
  const options = item.options.filter((option) => chosen.includes(option.key));
  const speaking = options.find((option) => !option.right) ?? options[0];
  const isBroken = options.some((option) => option.clauses.some(({ effect }) => effect === 'breaks'));
  const { right } = gradeItem(item, { options: [...chosen] });
  return {
    verdict: right ? 'fits' : isBroken ? 'breaks' : 'better',
    feedback: speaking?.feedback ?? {},
    clauses: speaking?.clauses ?? [],
    ...(speaking?.misconception && { misconception: speaking.misconception }),
  };
}

/** Whoever misjudges a rule broke none: only what somebody does in a situation breaks one. */
function judged(item: Item, response: GivenResponse): Verdict {
  return gradeItem(item, response as Responses['matching']).right ? 'fits' : 'better';
}

function saidOfParts(verdict: Verdict, parts: PartOfAnswer[]): Consequence {
  return { verdict, feedback: {}, clauses: [], parts };
}

function matchedRows({ rows }: MatchingItem, { matches }: Responses['matching']): PartOfAnswer[] {
  return rows.map(({ key, target, feedback }) => ({
    key,
    state: matches.some((match) => match.row === key && match.target === target) ? 'right' : 'wrong',
    feedback: feedback.text,
    clauses: feedback.clauses,
  }));
}

/** What was missed comes first, then what was marked and is allowed, then what was found. */
const PART_ORDER: readonly PartOfAnswer['state'][] = ['missed', 'allowed', 'wrong', 'right'];

function markedParts({ parts }: BreachItem, { marks }: Responses['breach']): PartOfAnswer[] {
  const judged = parts.flatMap(({ key, breaks, feedback }): PartOfAnswer[] => {
    const mark = marks.find(({ part }) => part === key);
    if (breaks === null && !mark) return [];
    const state = breaks === null ? 'allowed' : !mark ? 'missed' : mark.rule === breaks ? 'right' : 'wrong';
    return [{ key, state, feedback: feedback.text, clauses: feedback.clauses }];
  });
  return judged.sort((a, b) => PART_ORDER.indexOf(a.state) - PART_ORDER.indexOf(b.state));
}

function saidOfMove(item: ScenarioItem, response: GivenResponse, before: Playing | undefined): Consequence {
  const nothing: Consequence = { verdict: 'fits', feedback: {}, clauses: [] };
  if (!before || !('choice' in response)) return nothing;
  const situation = item.situations.find(({ key }) => key === response.situation);
  const choices = situation ? offered(situation, before.state.flags) : [];
  const choice = choices.find(({ key }) => key === response.choice);
  if (!choice) return nothing;
  const isBroken = choice.clauses.some(({ effect }) => effect === 'breaks');
  const isBest = choice.points >= Math.max(...choices.map(({ points }) => points));
  const ending = endingAfter(item, moved(item, before, response));
  return {
    verdict: isBroken ? 'breaks' : isBest ? 'fits' : 'better',
    ...(choice.consequence && { happened: choice.consequence }),
    feedback: choice.feedback,
    clauses: choice.clauses,
    ...(choice.misconception && { misconception: choice.misconception }),
    ...(ending && { ending }),
  };
}

function endingAfter(item: ScenarioItem, after: Playing | undefined): Consequence['ending'] {
  const ending = item.endings.find(({ key }) => key === after?.state.at);
  if (!ending || !after) return undefined;
  const { kind, title, text } = ending;
  const isBest = kind === 'passed' && after.state.points === mostPoints(item);
  return { kind, isBest, title, text, clauses: ending.clauses };
}
