import { inLanguage, type Language } from '@leidraad/shared/model';
import { textsIn } from '../../item-texts';
import type { ScenarioChoice, ScenarioEnding, ScenarioSituation } from '../../items/scenario';

/** What somebody reads before choosing: the situation with its scene, the question and all choices; or an ending. */
export function wordsOfNode(node: ScenarioSituation | ScenarioEnding, language: Language): number {
  if (!('choices' in node)) return wordsIn([node.title, node.text], language);
  const { text, scene, picture, question, choices } = node;
  const shown = [text, scene, picture?.alt, question, choices.map((choice) => choice.text)];
  return wordsIn(shown, language);
}

/** What somebody reads after a choice: its consequence and its feedback. */
export function wordsOfChoice({ consequence, feedback }: ScenarioChoice, language: Language): number {
  return wordsIn([consequence, feedback], language);
}

function wordsIn(parts: unknown, language: Language): number {
  return textsIn(parts, '').reduce((sum, { text }) => sum + countWords(inLanguage(text, language).text), 0);
}

/** Words between spaces; a dash by itself is none. */
export function countWords(text: string): number {
  return text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
