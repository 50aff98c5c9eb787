import { type Scene } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';

export const SCENE_FORMS = ['post', 'messages', 'e-mail'] as const satisfies readonly Scene['form'][];

/** Who is in a scene until its author names them. */
export interface SceneNames {
  author: string;
  other: string;
}

/** A scene of a form with nothing in it yet, except what was said in the form it had before. */
export function newScene(form: Scene['form'], names: SceneNames, before?: Scene): Scene {
  switch (form) {
    case 'post':
      return { form, author: names.author, text: saidIn(before), comments: [] };
    case 'messages':
      return {
        form,
        with: names.author,
        isGroup: false,
        messages: [{ from: names.author, text: saidIn(before) }],
      };
    case 'e-mail':
      return { form, from: names.author, to: names.other, subject: {}, text: saidIn(before) };
  }
}

function saidIn(scene: Scene | undefined): LocalizedText {
  if (!scene) return {};
  return scene.form === 'messages' ? (scene.messages[0]?.text ?? {}) : scene.text;
}
