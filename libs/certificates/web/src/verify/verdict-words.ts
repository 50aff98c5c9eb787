import { type Verification } from '@leidraad/certificates/model';
import { type IconName, isApiError } from '@leidraad/shared/web';

/** What the banner says; `title` and `text` are keys below `certificates.verify`. */
export interface VerdictWords {
  tone: 'good' | 'warn' | 'bad' | 'neutral';
  icon?: IconName;
  title: string;
  text?: string;
  /** Dates for the text, `YYYY-MM-DD`. */
  on?: string;
}

/** The verdict on a number the server answered for. */
export function verdictOf(answer: Verification): VerdictWords {
  if (!answer.known) return { tone: 'neutral', icon: 'help', title: 'unknown', text: 'unknownText' };
  switch (answer.state) {
    case 'valid':
    case 'expiring':
      return { tone: 'good', title: 'valid' };
    case 'expired':
      return { tone: 'warn', title: 'expired', text: 'expiredText', on: answer.validUntil };
    case 'replaced':
      return { tone: 'warn', icon: 'swap_horiz', title: 'replaced', text: 'replacedText' };
    case 'revoked':
      return answer.revokedOn
        ? { tone: 'bad', title: 'revoked', text: 'revokedText', on: answer.revokedOn }
        : { tone: 'bad', title: 'revoked', text: 'revokedTextUndated' };
  }
}

/** When the server gave no answer: that says nothing about the certificate. */
export function verdictOfFailure(error: unknown): VerdictWords {
  const isTooMany = isApiError(error) && error.status === 429;
  return {
    tone: 'neutral',
    icon: 'cloud_off',
    title: 'unavailable',
    text: isTooMany ? 'tooMany' : 'unavailableText',
  };
}

export const MALFORMED: VerdictWords = { tone: 'neutral', icon: 'help', title: 'unknown', text: 'wrong' };

/** A file that is not the one that was issued: goes before whatever is known of the number. */
export const FILE_DIFFERS: VerdictWords = {
  tone: 'bad',
  icon: 'error',
  title: 'differs',
  text: 'differsText',
};
