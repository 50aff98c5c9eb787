import type { Journey } from '../harness/journey.ts';
import { anyone } from './anyone.ts';
import { employee } from './employee.ts';

export const journeys: readonly Journey[] = [employee, anyone];
