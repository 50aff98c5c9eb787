/** What a cycle asks for and what has been done of it. */
export interface CycleProgress {
  /** Required blocks per lesson that have not been read. */
  unreadBlocks: number;
  quizPassed: boolean;
  attested: boolean;
}

/** The first part still open, in the order people meet them; null when the cycle is complete. */
export function openPart(progress: CycleProgress): 'lesson' | 'quiz' | 'attestation' | null {
  if (progress.unreadBlocks > 0) return 'lesson';
  if (!progress.quizPassed) return 'quiz';
  if (!progress.attested) return 'attestation';
  return null;
}

/** Completion: every required part, whichever comes last. The one rule that decides it. */
export function isComplete(progress: CycleProgress): boolean {
  return openPart(progress) === null;
}
