import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Scene } from '@leidraad/quizzes/model';
import { LdIcon, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';
import { LdAuthorHead } from './author-head';
import { LdToldPicture } from './picture';

/** What is on the screen of the person in the story: a post, a conversation or an e-mail. Looks like no existing brand. */
@Component({
  selector: 'ld-scene',
  imports: [TranslocoPipe, LdAuthorHead, LdIcon, LdLangPipe, LdTextPipe, LdToldPicture],
  templateUrl: './scene.html',
  styleUrl: './scene.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdScene {
  readonly scene = input.required<Scene>();
}
