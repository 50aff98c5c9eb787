import { z } from 'zod';
import { addresseeSchema, normSchema } from './norms';

/** What a clause is about. */
export const TOPICS = [
  'privacy',
  'taboo',
  'ownership',
  'responsibility',
  'ground-rules',
  'monitoring',
  'definitions',
  'training',
  'legal-risk',
  'strategy',
  'none',
] as const;
export const topicSchema = z.enum(TOPICS);
export type Topic = z.infer<typeof topicSchema>;

/** How a document speaks to its readers: 'informal' says you (je, jij, u), 'regulation' states duties in the plain present. */
export const registerSchema = z.enum(['informal', 'formal', 'regulation']);
export type Register = z.infer<typeof registerSchema>;

/** Which words made which part of a label: offsets within the clause text (empty range: taken from elsewhere, see `from`). */
export const cueSchema = z
  .object({
    start: z.int32(),
    end: z.int32(),
    /** The words themselves. */
    text: z.string(),
    /** What they show: 'norm:obligation', 'addressee:employee', 'hedge', 'exception', 'condition', 'topic:privacy' … */
    shows: z.string(),
    /** Where they stand: in the clause itself, its lead-in, its heading, or the document as a whole. */
    from: z.enum(['clause', 'lead-in', 'heading', 'document']),
  })
  .meta({ id: 'Cue' });
export type Cue = z.infer<typeof cueSchema>;

/** The machine's proposal of what a clause does and for whom, frozen with the text; a person decides (reading). */
export const proposalSchema = z
  .object({
    norm: normSchema,
    addressee: addresseeSchema,
    polarity: z.enum(['positive', 'negative']),
    /** The hedging words ("waarschijnlijk", "preferably"), null for none. */
    hedge: z.string().nullable(),
    /** The excepting words with what they except ("behalve met toestemming"), null for none. */
    exception: z.string().nullable(),
    /** The conditioning words ("als je twijfelt"), null for none. */
    condition: z.string().nullable(),
    topic: topicSchema,
    /** 0–1. Below `UNSURE_BELOW` the clause is a question to the trainer. */
    confidence: z.number().min(0).max(1),
    /** Whether it may become a rule for learners when adopted as proposed. */
    learnerRule: z.boolean(),
    /** A second norm in the same sentence ("mag, maar moet …"), null for none. */
    second: z.object({ norm: normSchema, addressee: addresseeSchema }).nullable(),
    cues: z.array(cueSchema),
  })
  .meta({ id: 'Proposal' });
export type Proposal = z.infer<typeof proposalSchema>;

/**
 * Below this confidence a proposal is put to the trainer as a question and never a learner rule (domain, rule 2). Of
 * the labels just below it, one in seven (Dutch) to one in four (English) is wrong in texts that nobody tuned for:
 * `npm run bench -- policy-norms`.
 */
export const UNSURE_BELOW = 0.7;
