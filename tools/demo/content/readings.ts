import { MONITORING_AND_TRAINING } from './readings/monitoring-and-training';
import { OWNERSHIP } from './readings/ownership';
import { PRIVACY } from './readings/privacy';
import type { ClauseReadings } from './readings/reading';
import { SPEAKING_AND_GROUND_RULES } from './readings/speaking-and-ground-rules';
import { STANCE_AND_SCOPE } from './readings/stance-and-scope';
import { TABOO } from './readings/taboo';

export type { ClauseReading } from './readings/reading';

/** The owner's reading of every clause of the demo policy, by clause number. */
export const READINGS: ClauseReadings = {
  ...STANCE_AND_SCOPE,
  ...OWNERSHIP,
  ...PRIVACY,
  ...SPEAKING_AND_GROUND_RULES,
  ...TABOO,
  ...MONITORING_AND_TRAINING,
};
