import type { NormPattern } from '../lexicon';
import { DUTCH_DUTIES } from './duties';
import { DUTCH_LIMITS } from './limits';
import { DUTCH_MODALS } from './modal-verbs';

/** What Dutch words oblige, forbid, permit or advise. Order does not matter; the strongest that holds counts. */
export const DUTCH_PATTERNS: readonly NormPattern[] = [...DUTCH_MODALS, ...DUTCH_DUTIES, ...DUTCH_LIMITS];
