import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Item, type ItemPicture, type Scene, type SituationItem } from '@leidraad/quizzes/model';
import { LanguageService } from '@leidraad/shared/web';
import { type DeletedPart, deletedFrom, placeOf } from './deleted-part';
import { newScene, SCENE_FORMS } from './new-scene';
import { deletedPicture } from './picture/deleted-picture';
import { SceneMail } from './scene-mail';
import { SceneMessages } from './scene-messages';
import { COMMENTS, MESSAGES } from './scene-parts';
import { ScenePost } from './scene-post';

/** What a situation looks like to the person in it: text only, a post, a chat or an e-mail. */
@Component({
  selector: 'ld-scene-editor',
  imports: [TranslocoPipe, SceneMail, SceneMessages, ScenePost],
  templateUrl: './scene-editor.html',
  styleUrl: './fields.scss',
  host: { 'data-part': 'scene' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SceneEditor {
  readonly item = input.required<SituationItem>();
  readonly changed = output<SituationItem>();
  readonly deleted = output<DeletedPart>();

  private readonly language = inject(LanguageService);
  protected readonly forms = SCENE_FORMS;

  protected write(scene: Scene): void {
    this.changed.emit({ ...this.item(), scene });
  }

  /** Another form drops what the one before held, so that it can be put back. */
  protected choose(event: Event): void {
    const item = this.item();
    const { value } = event.target as HTMLSelectElement;
    const form = SCENE_FORMS.find((each) => each === value);
    const scene = form && newScene(form, this.names(), item.scene);
    if (!item.scene) {
      if (scene) this.write(scene);
      return;
    }
    const before = item.scene;
    this.deleted.emit({
      name: this.language.text(`quizzes.write.scene.forms.${before.form}`),
      place: placeOf('scene'),
      neighbour: placeOf('scene'),
      without: (now) => withScene(now as SituationItem, scene),
      putBack: (now) => withScene(now as SituationItem, before),
    });
  }

  protected removePart(list: 'comment' | 'message', index: number): void {
    const name = this.language.text(`quizzes.write.scene.${list}`, { number: index + 1 });
    const item = this.item();
    const idsOf = (parts: readonly unknown[]) => parts.map((_, place) => `${list}-${place}`);
    this.deleted.emit(
      list === 'comment'
        ? deletedFrom(COMMENTS, { item, index, name, ids: idsOf(COMMENTS.read(item)) })
        : deletedFrom(MESSAGES, { item, index, name, ids: idsOf(MESSAGES.read(item)) }),
    );
  }

  protected removePicture(): void {
    const { scene } = this.item();
    if (scene?.form !== 'post') return;
    const name = this.language.text('quizzes.write.picture.post');
    this.deleted.emit(deletedPicture('scene.picture', name, scene.picture, withScenePicture));
  }

  private names() {
    return {
      author: this.language.text('quizzes.write.names.author'),
      other: this.language.text('quizzes.write.names.other'),
    };
  }
}

function withScene(item: SituationItem, scene: Scene | undefined): SituationItem {
  const { scene: _old, ...rest } = item;
  return scene ? { ...rest, scene } : rest;
}

/** Untouched where the scene is no post any more. */
function withScenePicture(item: Item, picture: ItemPicture | undefined): Item {
  const { scene } = item as SituationItem;
  if (scene?.form !== 'post') return item;
  const { picture: _old, ...post } = scene;
  return { ...(item as SituationItem), scene: picture ? { ...post, picture } : post };
}
