import type { Language } from '@leidraad/shared/model';
import type { AnswerSet } from './answers';

/** A right option so much longer than the longest wrong one stands out. */
const STANDS_OUT = 1.2;

/** Whether what is right can be told by its length: the shortest right option stands out from the longest wrong one. */
export function isRightLongest({ answers }: AnswerSet, language: Language, stands = STANDS_OUT): boolean {
  const lengths = (isRight: boolean) =>
    answers.filter(({ right }) => right === isRight).map(({ text }) => text[language]?.length ?? 0);
  const [right, wrong] = [lengths(true), lengths(false)];
  if (right.length === 0 || wrong.length === 0 || Math.min(...right, ...wrong) === 0) return false;
  const [shortestRight, longestWrong] = [Math.min(...right), Math.max(...wrong)];
  return shortestRight > longestWrong && shortestRight >= stands * longestWrong;
}
