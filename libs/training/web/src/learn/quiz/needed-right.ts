/** How many of `questions` must be right to pass: the exact fraction counts, as in grading. `passMark` in per cent. */
export function neededRight(questions: number, passMark: number): number {
  return Math.ceil((questions * passMark) / 100);
}
