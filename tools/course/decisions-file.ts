import { type DerivableSource, SLOTS } from '@leidraad/courses/model';
import { addresseeSchema, normSchema, readingDecisionSchema } from '@leidraad/policies/model';
import { LANGUAGES } from '@leidraad/shared/model';
import { z } from 'zod';
import { CommandFault, typedFile } from '../commands/typed-file';

const MOST_BYTES = 2 * 1024 * 1024;
const decision = z.object({
  decision: readingDecisionSchema.optional(),
  norm: normSchema.optional(),
  addressee: addresseeSchema.optional(),
  topic: z.string().max(60).nullable().optional(),
  plain: z.partialRecord(z.enum(LANGUAGES), z.string().max(600)).optional(),
});
const decisionsSchema = z.strictObject({
  /** By the number of the clause. What is not said stays as proposed; a clause that is named is adopted unless it says else. */
  readings: z.record(z.string(), decision).optional(),
  slots: z.partialRecord(z.enum(SLOTS), z.string().min(1).max(120)).optional(),
});
export type Decisions = z.infer<typeof decisionsSchema>;

/** Reads a file of decisions: `{ "readings": { "4.2": { "norm": "permission" } }, "slots": { "contact": "…" } }`. */
export function readDecisions(folder: string, name: string): Decisions {
  const tooLarge = () => new CommandFault(`${name} is larger than ${MOST_BYTES / 1024 / 1024} MB.`);
  const bytes = typedFile(folder, name, MOST_BYTES, tooLarge);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new CommandFault(`${name} is no JSON.`);
  }
  const read = decisionsSchema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new CommandFault(`${name} does not fit: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** The source with decisions over what was proposed. */
export function withDecisions(
  source: DerivableSource,
  { readings = {}, slots = {} }: Decisions,
): DerivableSource {
  const unknown = Object.keys(readings).find(
    (number) => !source.clauses.some((clause) => clause.number === number),
  );
  if (unknown !== undefined) throw new CommandFault(`There is no clause ${unknown}.`);
  return {
    ...source,
    slots: { ...source.slots, ...slots },
    clauses: source.clauses.map((clause) => {
      const decided = readings[clause.number];
      if (!decided) return clause;
      const proposed = clause.reading;
      return {
        ...clause,
        reading: {
          decision: decided.decision ?? 'adopted',
          norm: decided.norm ?? proposed?.norm ?? 'none',
          addressee: decided.addressee ?? proposed?.addressee ?? 'none',
          topic: decided.topic === undefined ? (proposed?.topic ?? null) : decided.topic,
          plain: decided.plain ?? proposed?.plain ?? {},
          hedge: proposed?.hedge ?? null,
          exception: proposed?.exception ?? null,
        },
      };
    }),
  };
}
