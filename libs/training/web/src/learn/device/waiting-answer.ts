import { inject } from '@angular/core';
import { KeptOnDevice } from './kept-on-device';

/** Start of the names of answers that wait: `answer.<cycle>.<attempt>`. */
export const WAITING_ANSWER = 'answer.';

/**
 * Tells whether an answer waits on this device, of one training or of any; follows its going out. In an injection
 * context.
 */
export function answerWaits(): (cycleId?: string) => boolean {
  const kept = inject(KeptOnDevice);
  return (cycleId) => kept.names(WAITING_ANSWER + (cycleId ? `${cycleId}.` : '')).length > 0;
}
