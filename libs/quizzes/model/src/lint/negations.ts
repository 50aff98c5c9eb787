import type { Language } from '@leidraad/shared/model';
import { LINT_WORDS } from './words/lint-words';

/** Whether a text denies twice in one thought: "niet zonder", "not uncommon", "you can't do nothing". */
export function deniesTwice(text: string, language: Language): boolean {
  const { joints, negatedNegatives } = LINT_WORDS[language];
  return (
    negatedNegatives.test(text) || text.split(joints).some((thought) => negationsIn(thought, language) > 1)
  );
}

export const denies = (text: string, language: Language): boolean => negationsIn(text, language) > 0;

const negationsIn = (text: string, language: Language): number =>
  text.match(LINT_WORDS[language].negations)?.length ?? 0;
