import type { Language } from '@leidraad/shared/model';
import { z } from 'zod';
import { isHardWord } from './hard-words';
import { readingEase, sentencesIn, wordsIn } from './reading-ease';

export const READING_ADVICE = [
  'reading.long-sentence',
  'reading.hard-words',
  'reading.hard-to-read',
] as const;
/** Something that makes a line harder than it has to be, with what fills its words. Never stops anything. */
export const readingAdviceSchema = z.object({
  code: z.enum(READING_ADVICE),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ReadingAdvice = z.infer<typeof readingAdviceSchema>;

/**
 * Words in a sentence that B1 asks for at most. Advice for writers names 15 as what to aim for and 20 to 25 as where
 * readers get lost (GOV.UK content design: 25; Dutch public bodies: 20): ours says so above 20.
 */
export const MOST_WORDS = 20;
/** Below this Flesch calls a text "fairly difficult", and Douma "tamelijk moeilijk"; B1 is above. */
export const LEAST_EASE = 60;
/** Hard words that are named. */
const MOST_NAMED = 4;

/** What makes a line hard to read, with the reason; empty where nothing does. */
export function readingAdvice(text: string, language: Language): ReadingAdvice[] {
  const longest = Math.max(0, ...sentencesIn(text).map((sentence) => wordsIn(sentence).length));
  const hard = [...new Set(wordsIn(text).filter((word) => isHardWord(word, language)))];
  const ease = readingEase(text, language);
  return [
    ...(longest > MOST_WORDS ? [advice('reading.long-sentence', { words: longest, most: MOST_WORDS })] : []),
    ...(hard.length > 0
      ? [advice('reading.hard-words', { words: hard.slice(0, MOST_NAMED).join(', ') })]
      : []),
    ...(ease !== undefined && ease < LEAST_EASE
      ? [advice('reading.hard-to-read', { ease, least: LEAST_EASE })]
      : []),
  ];
}

const advice = (code: ReadingAdvice['code'], params: ReadingAdvice['params']): ReadingAdvice => ({
  code,
  params,
});
