import type { Item, Scene } from '@leidraad/quizzes/model';
import type { Language } from '@leidraad/shared/model';
import { inOne } from './one-language';

/** What a scene shows, as lines of text: who wrote what to whom. */
export function sceneWords(scene: Scene, language: Language): string {
  const words = (text: Parameters<typeof inOne>[0]) => inOne(text, language);
  const lines = (() => {
    switch (scene.form) {
      case 'post':
        return [
          `${scene.author}${scene.audience ? ` (${words(scene.audience)})` : ''}: ${words(scene.text)}`,
          scene.picture ? `[${words(scene.picture.alt)}]` : '',
          ...scene.comments.map(({ author, text }) => `${author}: ${words(text)}`),
        ];
      case 'messages':
        return scene.messages.map(({ from, text }) => `${from ?? PLAYER[language]}: ${words(text)}`);
      case 'e-mail':
        return [`${scene.from} → ${scene.to}: ${words(scene.subject)}`, words(scene.text)];
    }
  })();
  return lines.filter((line) => line !== '').join('\n');
}

const PLAYER = { nl: 'Jij', en: 'You' };

/** Everything that comes before the question, for formats that only have text: situation, scene and picture in words. */
export function textBefore(item: Item, language: Language): string {
  const parts = [
    'situation' in item ? inOne(item.situation, language) : '',
    'scene' in item && item.scene ? sceneWords(item.scene, language) : '',
    'picture' in item && item.picture ? `[${inOne(item.picture.alt, language)}]` : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
