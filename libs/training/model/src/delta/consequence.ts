import { courseImpactSchema } from '@leidraad/courses/model';
import { calendarDateSchema } from '@leidraad/shared/model';
import { z } from 'zod';

const count = z.int32();

/** What one impact would ask, in people and minutes. */
const impactConsequenceSchema = z.object({
  /** People who have to do something: deltas, full rounds, and open rounds that go on with the new version. */
  people: count,
  deltas: count,
  fulls: count,
  moves: count,
  /** Of those that go on: the ones who finish an attempt first. */
  afterAttempt: count,
  /** Blocks and questions that some delta asks for. */
  blocks: z.array(z.object({ lessonKey: z.string(), blockKey: z.string() })),
  itemIds: z.array(z.string()),
  /** Minutes of the shortest and the longest delta; null when there is none. */
  deltaMinutes: z.object({ least: count, most: count }).nullable(),
  totalMinutes: count,
  /** Less than if the same people did the whole course. */
  savedMinutes: count,
  /** New rounds by the day they are due. */
  dueDates: z.array(z.object({ dueOn: calendarDateSchema, people: count })),
});

/** What publishing a draft now would ask of people, for each impact: shown before it happens. */
export const publishingConsequenceSchema = z
  .object({
    /** Goes back with the approval, which is refused when the count is another by then. */
    hash: z.string(),
    revision: z.int32(),
    countedAt: z.iso.datetime(),
    effectiveOn: calendarDateSchema,
    /** Proposed from the classes of change; a person decides. */
    proposed: courseImpactSchema,
    /** Clauses with a new meaning that the draft teaches or asks about. */
    clauses: z.array(z.object({ clauseId: z.uuid(), number: z.string() })),
    /** Meanings that stay: their evidence keeps its date. */
    unchanged: count,
    /** Minutes of the whole course. */
    fullMinutes: count,
    /** Everybody who ever had the course and works here. */
    everybody: count,
    impacts: z.object({
      editorial: impactConsequenceSchema,
      substantive: impactConsequenceSchema,
      major: impactConsequenceSchema,
    }),
  })
  .meta({ id: 'CourseConsequence' });
export type Consequences = z.infer<typeof publishingConsequenceSchema>;
export type ImpactConsequence = z.infer<typeof impactConsequenceSchema>;
