import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Blocker, BLOCKER_MESSAGES } from '@leidraad/courses/model';
import { errorMessage } from '@leidraad/shared/model';
import { LanguageService, LdIcon } from '@leidraad/shared/web';
import { placeOf } from './editor-places';

/** What stops publishing and what is worth a look, each with a link to where it can be solved. */
@Component({
  selector: 'ld-blocker-list',
  imports: [RouterLink, TranslocoPipe, LdIcon],
  templateUrl: './blocker-list.html',
  styleUrl: './blocker-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BlockerList {
  readonly points = input.required<readonly Blocker[]>();
  readonly slug = input.required<string>();
  /** More points than this fold away. */
  readonly most = input(100);

  private readonly language = inject(LanguageService);
  protected readonly blocking = computed(() => this.shown('blocks'));
  protected readonly advice = computed(() => this.shown('advice'));

  private shown(kind: Blocker['kind']) {
    return this.points()
      .filter((point) => point.kind === kind)
      .map((point) => ({
        words: errorMessage(BLOCKER_MESSAGES, point.code, this.language.current(), point.params),
        place: placeOf(this.slug(), point.target),
        tab: point.target.tab,
      }));
  }
}
