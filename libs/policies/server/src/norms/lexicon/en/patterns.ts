import type { NormPattern } from '../lexicon';
import { ENGLISH_DUTIES } from './duties';
import { ENGLISH_LIMITS } from './limits';
import { ENGLISH_MODALS } from './modal-verbs';

/** What English words oblige, forbid, permit or advise. Order does not matter; the strongest that holds counts. */
export const ENGLISH_PATTERNS: readonly NormPattern[] = [
  ...ENGLISH_MODALS,
  ...ENGLISH_DUTIES,
  ...ENGLISH_LIMITS,
];
