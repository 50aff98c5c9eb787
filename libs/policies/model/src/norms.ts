import { z } from 'zod';

export const NORMS = [
  'obligation',
  'prohibition',
  'permission',
  'advice',
  'allocation',
  'sanction',
  'definition',
  'fact',
  'none',
] as const;
export const normSchema = z.enum(NORMS);
export type Norm = z.infer<typeof normSchema>;

export const ADDRESSEES = ['employee', 'spokesperson', 'company', 'employer', 'policy', 'none'] as const;
export const addresseeSchema = z.enum(ADDRESSEES);
export type Addressee = z.infer<typeof addresseeSchema>;

export const readingDecisionSchema = z.enum(['adopted', 'rejected', 'ambiguous']);
export type ReadingDecision = z.infer<typeof readingDecisionSchema>;

/** Norms that ask something of a person, so that they are taught as a rule. */
const RULES: readonly Norm[] = [
  'obligation',
  'prohibition',
  'permission',
  'advice',
  'allocation',
  'sanction',
];
/** Who takes our courses (domain: "addresses a learner"). */
const LEARNERS: readonly Addressee[] = ['employee', 'spokesperson', 'company'];

/** Whether a reading makes its clause a rule that may be taught and scored: adopted, a norm, addressing a learner. */
export function isLearnerRule(
  reading: { decision: ReadingDecision; norm: Norm; addressee: Addressee } | null,
): boolean {
  return (
    reading !== null &&
    reading.decision === 'adopted' &&
    RULES.includes(reading.norm) &&
    LEARNERS.includes(reading.addressee)
  );
}

/** Whether a clause must be asked about: learner rules that oblige, forbid or say who owns what. Advice never blocks. */
export function mustBeTested(
  reading: { decision: ReadingDecision; norm: Norm; addressee: Addressee } | null,
): boolean {
  return (
    isLearnerRule(reading) && ['obligation', 'prohibition', 'allocation'].includes(reading?.norm ?? 'none')
  );
}
