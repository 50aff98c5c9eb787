import { type AssignPreview } from '@leidraad/training/model';

const id = (last: number) => `0190a1b2-0000-7000-8000-${String(last).padStart(12, '0')}`;
export const COURSE_ID = id(1);
export const UNIT_ID = id(2);

/** `assigned` people who get it, and one who has it already. */
export function preview(assigned: number): AssignPreview {
  const person = (number: number) => ({
    personId: id(100 + number),
    displayName: `Medewerker ${number}`,
    unitName: 'Logistiek',
  });
  return {
    hash: `hash-${assigned}`,
    courseTitle: { nl: 'Sociale media op het werk' },
    courseVersion: 1,
    validityMonths: 12,
    minutesEach: 25,
    counts: { assigned, skipped: 1 },
    people: [
      ...Array.from({ length: assigned }, (_, number) => ({
        ...person(number),
        outcome: 'new' as const,
        dueOn: '2026-11-05',
        explanation: [
          { kind: 'assigned' as const, on: '2026-10-05' },
          { kind: 'plus-days' as const, days: 30, to: '2026-11-04' },
          { kind: 'holiday' as const, from: '2026-11-04', to: '2026-11-05', name: 'Herfstdag' },
        ],
      })),
      { ...person(assigned), outcome: 'has-open' as const, dueOn: null, explanation: [] },
    ],
  };
}
