import { choiceDraft } from '../drafts/choice-draft';
import { assertFew, type FileChoice } from '../drafts/keys';
import { matchingDraft } from '../drafts/matching-draft';
import type { ReadItem } from '../reading';
import { plainText } from '../rich/plain-text';
import { named, type RichElement } from '../rich/rich-text';
import { GAP } from '../drafts/question-text';
import { besideText, questionOf } from './body-text';
import { choicesIn, feedbackFor, idOf, type QtiQuestion } from './interactions';
import { refusalOf } from './places';
import { declaredPairs } from './response-key';

type Pairs = readonly (readonly [string, string])[];

/** Whether each of some ids is in exactly one pair, at that side of it. */
function isOnceEach(choices: readonly FileChoice[], pairs: Pairs, side: 0 | 1): boolean {
  return (
    pairs.length === choices.length &&
    choices.every(({ id }) => pairs.filter((pair) => pair[side] === id).length === 1)
  );
}

/** Two sets to match. What becomes the rows is the set of which each belongs to exactly one of the other. */
export function readMatch(question: QtiQuestion): ReadItem {
  const { item, interaction } = question;
  const [first = [], second = []] = named(interaction, 'simpleMatchSet').map((set) =>
    choicesIn(set, 'simpleAssociableChoice'),
  );
  const pairs = declaredPairs(item, interaction);
  if (isOnceEach(first, pairs, 0)) return matched(question, first, second, pairs);
  if (isOnceEach(second, pairs, 1))
    return matched(
      question,
      second,
      first,
      pairs.map(([a, b]) => [b, a]),
    );
  throw refusalOf(interaction, 'items.match-uneven');
}

/** Pairs within one set: the one of each pair that stands first becomes a row, everything else can be chosen. */
export function readAssociate(question: QtiQuestion): ReadItem {
  const { item, interaction } = question;
  const choices = choicesIn(interaction, 'simpleAssociableChoice');
  const place = new Map(choices.map(({ id }, index) => [id, index]));
  const pairs = declaredPairs(item, interaction).map(([a, b]): [string, string] =>
    (place.get(a) ?? 0) <= (place.get(b) ?? 0) ? [a, b] : [b, a],
  );
  const used = pairs.flat();
  if (new Set(used).size !== used.length) throw refusalOf(interaction, 'items.match-uneven');
  const rows = choices.filter(({ id }) => pairs.some(([row]) => row === id));
  return matched(
    question,
    rows,
    choices.filter((choice) => !rows.includes(choice)),
    pairs,
  );
}

/** Gaps in a text: each becomes a row by its number; a single one is a question with options. */
export function readGaps(question: QtiQuestion): ReadItem {
  const { item, body, interaction, head, options } = question;
  const gaps = named(interaction, 'gap');
  assertFew(gaps);
  const texts = choicesIn(interaction, 'gapText', 'gapImg');
  const pairs = declaredPairs(item, interaction).map(([text, gap]): [string, string] => [gap, text]);
  const [only, ...more] = gaps;
  const inside = gapText(interaction, gaps, more.length === 0);
  if (only && more.length === 0)
    return choiceDraft(
      {
        head,
        question: questionOf(body, interaction, inside),
        choices: texts,
        right: pairs.map(([, text]) => text),
      },
      options,
    );
  const rows = gaps.map((gap, index) => ({ id: idOf(gap), text: `[${index + 1}]` }));
  if (!isOnceEach(rows, pairs, 0)) throw refusalOf(interaction, 'items.match-uneven');
  return matched(question, rows, texts, pairs, inside);
}

function gapText(interaction: RichElement, gaps: readonly RichElement[], isOne: boolean): string {
  return plainText(interaction.children, (element) => {
    if (element.name === 'gap') return isOne ? GAP : `[${gaps.indexOf(element) + 1}]`;
    return ['prompt', 'gapText', 'gapImg'].includes(element.name) ? '' : besideText(element);
  });
}

function matched(
  question: QtiQuestion,
  rows: readonly FileChoice[],
  targets: readonly FileChoice[],
  pairs: Pairs,
  inside = '',
): ReadItem {
  const { body, interaction, head, options } = question;
  const said = feedbackFor(question, rows);
  return matchingDraft(
    {
      head,
      question: questionOf(body, interaction, inside),
      rows: rows.map((row) => {
        const lines = [row.feedback ?? said.choices.get(row.id) ?? '', said.wrong];
        return { ...row, feedback: lines.filter((line) => line !== '').join('\n') };
      }),
      targets,
      pairs,
    },
    options,
  );
}
