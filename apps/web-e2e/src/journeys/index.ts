import type { Journey } from '../harness/journey.ts';
import { anyone } from './anyone.ts';

export const journeys: readonly Journey[] = [anyone];
