import type { READING_ADVICE } from './reading-advice';

/** What the advice about a line says, always with the reason. `{name}` is filled from the params. */
export const READING_MESSAGES: Readonly<Record<(typeof READING_ADVICE)[number], { nl: string; en: string }>> =
  {
    'reading.long-sentence': {
      nl: 'Een zin heeft {words} woorden. Streef naar B1: hooguit {most}.',
      en: 'One sentence has {words} words. Aim for B1: {most} at most.',
    },
    'reading.hard-words': {
      nl: 'Moeilijke woorden: {words}. Streef naar B1: kies een korter woord, of leg het uit.',
      en: 'Hard words: {words}. Aim for B1: take a shorter word, or explain it.',
    },
    'reading.hard-to-read': {
      nl: 'Leesgemak {ease} van 100 (Flesch-Douma). Streef naar B1: {least} of meer.',
      en: 'Reading ease {ease} of 100 (Flesch). Aim for B1: {least} or more.',
    },
  };
