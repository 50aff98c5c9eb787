import { type DueStep } from '@leidraad/training/model';

/** Key under `assign.why` and what it names; dates still to be written in words. */
export interface DueStepWords {
  key: string;
  dates: Record<string, string>;
  values: Record<string, string | number>;
}

/** A step of "why this date?" as a text with its values. */
export function dueStepWords(step: DueStep): DueStepWords {
  switch (step.kind) {
    case 'assigned':
      return { key: 'assigned', dates: { on: step.on }, values: {} };
    case 'renewal':
      return { key: 'renewal', dates: { on: step.validUntil }, values: {} };
    case 'published':
    case 'effective':
      return { key: step.kind, dates: { on: step.on }, values: {} };
    case 'plus-days':
      return { key: 'plus-days', dates: { to: step.to }, values: { days: step.days } };
    case 'fixed':
      return { key: 'fixed', dates: { on: step.on }, values: {} };
    case 'weekend':
      return { key: 'weekend', dates: { from: step.from, to: step.to }, values: {} };
    case 'holiday':
      return { key: 'holiday', dates: { from: step.from, to: step.to }, values: { name: step.name } };
  }
}
