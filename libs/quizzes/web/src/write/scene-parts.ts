import { type Item, type Scene, type SituationItem } from '@leidraad/quizzes/model';
import { type PartList } from './deleted-part';

type Of<F extends Scene['form']> = Extract<Scene, { form: F }>;

/** A list in the scene of a situation; untouched where the scene has another form by then. */
function inScene<F extends Scene['form'], P>(
  form: F,
  read: (scene: Of<F>) => readonly P[],
  write: (scene: Of<F>, parts: P[]) => Of<F>,
): PartList<Item, P> {
  const sceneOf = (item: Item): Of<F> | undefined => {
    const { scene } = item as SituationItem;
    return scene?.form === form ? (scene as Of<F>) : undefined;
  };
  return {
    read(item) {
      const scene = sceneOf(item);
      return scene ? read(scene) : [];
    },
    write(item, parts) {
      const scene = sceneOf(item);
      return scene ? ({ ...item, scene: write(scene, parts) } as Item) : item;
    },
  };
}

export const COMMENTS = inScene(
  'post',
  ({ comments }) => comments,
  (scene, comments) => ({ ...scene, comments }),
);

export const MESSAGES = inScene(
  'messages',
  ({ messages }) => messages,
  (scene, messages) => ({ ...scene, messages }),
);
