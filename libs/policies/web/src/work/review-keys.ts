import { type Shortcut } from '@leidraad/shared/web';

/** Keys that act on the clauses, those that decide first. */
export const REVIEW_KEYS: readonly Shortcut[] = [
  { keys: 'A', text: 'policies.review.keyAdopt' },
  { keys: 'R', text: 'policies.review.keyReject' },
  { keys: 'Z', text: 'policies.review.keyUndo' },
  { keys: 'W', text: 'policies.review.keyWarning' },
  { keys: 'O', text: 'policies.review.keyOriginal' },
  { keys: '␣', text: 'policies.review.keySelect' },
  { keys: '⇧ ↓', text: 'policies.review.keyExtend' },
  { keys: '↑ ↓', text: 'policies.review.keyMove' },
  { keys: '← →', text: 'policies.review.keyFold' },
  { keys: '↵', text: 'policies.review.keyRead' },
];
