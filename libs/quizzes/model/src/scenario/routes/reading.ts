import { inLanguage, type Language, type LocalizedText } from '@leidraad/shared/model';
import type { ScenarioChoice, ScenarioEnding, ScenarioSituation } from '../../items/scenario';
import type { Scene } from '../../items/scene';

/** What somebody reads before choosing: the situation with its scene, the question and all choices; or an ending. */
export function wordsOfNode(node: ScenarioSituation | ScenarioEnding, language: Language): number {
  if (!('choices' in node)) return wordsIn([node.title, node.text], language);
  const { text, scene, picture, question, choices } = node;
  return (
    wordsIn([text, picture?.alt, question], language) +
    (scene ? wordsIn(textsOfScene(scene), language) : 0) +
    choices.reduce((sum, choice) => sum + wordsIn([choice.text], language), 0)
  );
}

/** What somebody reads after a choice: its consequence and its feedback. */
export function wordsOfChoice({ consequence, feedback }: ScenarioChoice, language: Language): number {
  return wordsIn([consequence, feedback], language);
}

function textsOfScene(scene: Scene): (LocalizedText | undefined)[] {
  switch (scene.form) {
    case 'post':
      return [scene.audience, scene.text, scene.picture?.alt, ...scene.comments.map(({ text }) => text)];
    case 'messages':
      return scene.messages.map(({ text }) => text);
    case 'e-mail':
      return [scene.subject, scene.text];
  }
}

function wordsIn(texts: readonly (LocalizedText | undefined)[], language: Language): number {
  let words = 0;
  for (const text of texts) if (text) words += countWords(inLanguage(text, language).text);
  return words;
}

/** Words between spaces; a dash by itself is none. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
