import fc from 'fast-check';
import { isComplete, openPart, type CycleProgress } from './completion';

type Step = 'block' | 'pass' | 'sign';

function take(progress: CycleProgress, step: Step): CycleProgress {
  if (step === 'block') return { ...progress, unreadBlocks: progress.unreadBlocks - 1 };
  return step === 'pass' ? { ...progress, quizPassed: true } : { ...progress, attested: true };
}

describe('completion', () => {
  it('comes with the last required step and not before, in whatever order they are taken', () => {
    const orders = fc.integer({ min: 0, max: 12 }).chain((blocks) =>
      fc.shuffledSubarray<Step>([...Array<Step>(blocks).fill('block'), 'pass', 'sign'], {
        minLength: blocks + 2,
      }),
    );
    fc.assert(
      fc.property(orders, (steps) => {
        let progress: CycleProgress = { unreadBlocks: steps.length - 2, quizPassed: false, attested: false };
        for (const [at, step] of steps.entries()) {
          expect(isComplete(progress)).toBe(false);
          progress = take(progress, step);
          expect(isComplete(progress)).toBe(at === steps.length - 1);
        }
      }),
    );
  });

  it('names the open part in the order people meet them', () => {
    expect(openPart({ unreadBlocks: 1, quizPassed: true, attested: true })).toBe('lesson');
    expect(openPart({ unreadBlocks: 0, quizPassed: false, attested: true })).toBe('quiz');
    expect(openPart({ unreadBlocks: 0, quizPassed: true, attested: false })).toBe('attestation');
    expect(openPart({ unreadBlocks: 0, quizPassed: true, attested: true })).toBeNull();
  });
});
