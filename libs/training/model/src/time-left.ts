/** Minutes a question takes on average: read the situation, choose, read what follows. */
const MINUTES_PER_QUESTION = 0.5;
const MINUTES_PER_STATEMENT = 1;

/** Whole minutes of what is left, part by part: lessons not finished, the quiz until it is passed, the statement. */
export function minutesLeft(left: {
  lessonMinutes: readonly number[];
  questions: number;
  attestation: boolean;
}): number {
  const reading = left.lessonMinutes.reduce((sum, minutes) => sum + minutes, 0);
  const asking = Math.ceil(left.questions * MINUTES_PER_QUESTION);
  return Math.ceil(reading) + asking + (left.attestation ? MINUTES_PER_STATEMENT : 0);
}
