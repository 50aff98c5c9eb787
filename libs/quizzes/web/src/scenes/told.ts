import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ItemPicture, type Scene } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { LdLangPipe, LdTextPipe } from '@leidraad/shared/web';
import { LdToldPicture } from './picture';
import { LdScene } from './scene';

/** What comes before a question: the situation, what it looks like, and a picture. */
@Component({
  selector: 'ld-told',
  imports: [TranslocoPipe, LdLangPipe, LdScene, LdTextPipe, LdToldPicture],
  templateUrl: './told.html',
  styleUrl: './told.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdTold {
  readonly text = input<LocalizedText>();
  readonly scene = input<Scene>();
  readonly picture = input<ItemPicture>();
  /** What the story is called; without it this is "the situation". */
  readonly title = input<LocalizedText>();
  /** Which situation of the story this is, from 1; how many there are depends on what one chooses. */
  readonly number = input<number>();
  /** Without its heading, where what it is was said already. */
  readonly bare = input(false);
}
