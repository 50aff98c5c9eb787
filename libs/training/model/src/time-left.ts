/** Minutes a question takes on average: read the situation, choose, read what follows. */
const MINUTES_PER_QUESTION = 0.5;

/** Whole minutes of what is left: lessons not finished and the quiz until it is passed; at least 1 while anything is. */
export function minutesLeft(left: {
  lessonMinutes: readonly number[];
  questions: number;
  attestation: boolean;
}): number {
  const reading = left.lessonMinutes.reduce((sum, minutes) => sum + minutes, 0);
  const minutes = Math.ceil(reading + left.questions * MINUTES_PER_QUESTION);
  return left.attestation ? Math.max(1, minutes) : minutes;
}
