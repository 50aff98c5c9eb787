import type { BreachItem } from '../items/breach';
import type { MatchingItem } from '../items/matching';
import type { OrderingItem } from '../items/ordering';
import type { Feedback } from '../items/parts';
import type { SituationItem } from '../items/situation';
import type { TrueFalseItem } from '../items/true-false';

// Items with just enough in them for a test; a test names only what matters.

const base = { id: '00000000-0000-4000-8000-000000000001', lessonKey: 'privacy', critical: false };
const feedback: Feedback = { text: { nl: 'Zo zit het.' }, clauses: [] };
const question = { nl: 'Wat doe je?' };

/** With options a to d, of which these are right. */
export const situation = (right: readonly string[]): SituationItem => ({
  ...base,
  type: 'situation',
  situation: { nl: 'Situatie' },
  question,
  options: ['a', 'b', 'c', 'd'].map((key) => ({
    key,
    text: { nl: key },
    right: right.includes(key),
    feedback: { nl: key },
    clauses: [],
  })),
});

export const trueFalse = (isTrue: boolean): TrueFalseItem => ({
  ...base,
  type: 'true-false',
  statement: { nl: 'Je mag dit.' },
  isTrue,
  feedback: { true: feedback, false: feedback },
});

/** Steps by their keys, in the right order. */
export const ordering = (keys: readonly string[]): OrderingItem => ({
  ...base,
  type: 'ordering',
  question,
  steps: keys.map((key) => ({ key, text: { nl: key } })),
  feedback: { right: feedback, wrong: feedback },
});

/** Rows by their keys, each with the key of its target. */
export const matching = (targets: Readonly<Record<string, string>>): MatchingItem => ({
  ...base,
  type: 'matching',
  question,
  targets: [...new Set(Object.values(targets))].map((key) => ({ key, text: { nl: key } })),
  rows: Object.entries(targets).map(([key, target]) => ({ key, text: { nl: key }, target, feedback })),
});

/** Parts of a post by their keys, each with the key of the rule that it breaks, or null. */
export const breach = (parts: Readonly<Record<string, string | null>>): BreachItem => ({
  ...base,
  type: 'breach',
  question,
  message: { form: 'post', author: 'Sam' },
  parts: Object.entries(parts).map(([key, breaks]) => ({
    key,
    place: 'text',
    text: { nl: key },
    breaks,
    feedback,
  })),
  rules: [...new Set(Object.values(parts))].flatMap((key) =>
    key === null ? [] : [{ key, text: { nl: key }, clauseId: null }],
  ),
});
