import { DomainError, type ErrorDetails, type ErrorKind } from '@leidraad/shared/model';

/** What comes back over the border between processes, where an error loses its code: a refusal travels as plain data. */
export type Outcome<Answer> =
  { answer: Answer } | { refused: { code: string; kind: ErrorKind; details: ErrorDetails } };

/** The outcome of some work. Anything but a refusal is thrown on. */
export async function outcomeOf<Answer>(work: () => Answer | Promise<Answer>): Promise<Outcome<Answer>> {
  try {
    return { answer: await work() };
  } catch (fault) {
    if (!(fault instanceof DomainError)) throw fault;
    return { refused: { code: fault.code, kind: fault.kind, details: fault.details } };
  }
}

/** The answer of an outcome; throws the refusal that it carries. */
export function answerOf<Answer>(outcome: Outcome<Answer>): Answer {
  if ('answer' in outcome) return outcome.answer;
  const { code, kind, details } = outcome.refused;
  throw new DomainError(code, kind, details);
}
