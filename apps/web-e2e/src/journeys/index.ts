import type { Journey } from '../harness/journey.ts';
import { anyone } from './anyone.ts';
import { employee } from './employee.ts';
import { everybody } from './everybody.ts';
import { organisation } from './organisation.ts';
import { trainer } from './trainer.ts';

export const journeys: readonly Journey[] = [trainer, organisation, employee, anyone, everybody];
