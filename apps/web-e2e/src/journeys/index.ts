import type { Journey } from '../harness/journey.ts';
import { anyone } from './anyone.ts';
import { employee } from './employee.ts';
import { everybody } from './everybody.ts';
import { nextVersion } from './next-version.ts';
import { organisation } from './organisation.ts';
import { scenario } from './scenario.ts';
import { trainer } from './trainer.ts';

export const journeys: readonly Journey[] = [
  trainer,
  scenario,
  nextVersion,
  organisation,
  employee,
  anyone,
  everybody,
];
