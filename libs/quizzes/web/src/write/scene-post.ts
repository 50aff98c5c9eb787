import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Scene } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { LanguageService } from '@leidraad/shared/web';
import { AddPart } from './add-part';
import { movedBy, replacedAt } from './edit-list';
import { ItemText } from './item-text';
import { NameField } from './name-field';
import { Part } from './part';
import { PictureField } from './picture/picture-field';
import { withText } from './with-text';

type Post = Extract<Scene, { form: 'post' }>;
type Comment = Post['comments'][number];

/** A post with what others wrote under it. */
@Component({
  selector: 'ld-scene-post',
  imports: [TranslocoPipe, AddPart, ItemText, NameField, Part, PictureField],
  templateUrl: './scene-post.html',
  styleUrls: ['./pair.scss', './scene-list.scss'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScenePost {
  readonly scene = input.required<Post>();
  /** Id of its item. */
  readonly of = input.required<string>();
  readonly changed = output<Post>();
  /** Index of the comment to delete. */
  readonly removed = output<number>();
  readonly pictureRemoved = output<void>();

  private readonly language = inject(LanguageService);

  protected write(change: Partial<Post>): void {
    this.changed.emit({ ...this.scene(), ...change });
  }

  protected tell(audience: LocalizedText): void {
    this.changed.emit(withText(this.scene(), 'audience', audience));
  }

  protected replace(index: number, comment: Comment): void {
    this.write({ comments: replacedAt(this.scene().comments, index, comment) });
  }

  protected move(index: number, by: -1 | 1): void {
    this.write({ comments: movedBy(this.scene().comments, index, by) });
  }

  protected add(): void {
    const author = this.language.text('quizzes.write.names.other');
    this.write({ comments: [...this.scene().comments, { author, text: {} }] });
  }
}
