import type { Misconception } from './misconception';
import type { FeedbackWords, OptionTemplate, Words } from './template';

// Short ways to write templates down.

/** What is said about an answer: always the same, or by which roles are filled (the last one needs none). */
export type Back = Words | FeedbackWords;

const list = (back: Back): FeedbackWords => (isWords(back) ? [{ say: back }] : back);
const isWords = (back: Back): back is Words => typeof back[0] === 'string';

/** A choice that does the act. */
export const does = (text: Words, back: Back, mistake?: Misconception): OptionTemplate => ({
  does: true,
  text,
  back: list(back),
  ...(mistake && { mistake }),
});
/** A choice that leaves the act. */
export const leaves = (text: Words, back: Back, mistake?: Misconception): OptionTemplate => ({
  ...does(text, back, mistake),
  does: false,
});
/** A choice that takes away what the clause in a role leaves free: only where the policy has such a clause. */
export const tooStrict = (role: string, text: Words, back: Back): OptionTemplate => ({
  does: { [role]: false },
  needs: [role],
  mistake: 'over-cautious',
  text,
  back: list(back),
});
/** A choice that goes against the clause in a role: only where the policy has such a clause. */
export const against = (
  role: string,
  acts: boolean,
  text: Words,
  back: Back,
  mistake?: Misconception,
): OptionTemplate => ({
  does: { [role]: acts },
  needs: [role],
  text,
  back: list(back),
  ...(mistake && { mistake }),
});
/** What is said where the clause in a role is there to say it. */
export const where = (role: string, say: Words, otherwise: Words): FeedbackWords => [
  { with: [role], say },
  { say: otherwise },
];
