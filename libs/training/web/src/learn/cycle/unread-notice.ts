import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '@leidraad/shared/web';
import { type Outline } from '@leidraad/training/model';

/** Says which lessons were not read yet, with the way to the first of them. Stops nobody. */
@Component({
  selector: 'ld-unread-notice',
  imports: [RouterLink, TranslocoPipe, LdIcon],
  template: `
    @if (unread()[0]; as first) {
      <div class="ld-banner">
        <ld-icon name="menu_book" />
        <p>
          {{ textKey() | transloco: { count: unread().length } }}
          <a [routerLink]="['/training', outline()!.task.cycleId, 'lessons', first.key]">{{
            'training.learn.quiz.intro.readFirst' | transloco
          }}</a>
        </p>
      </div>
    }
  `,
  host: { '[class.nothing]': 'unread().length === 0' },
  styles: ':host { display: block; } :host(.nothing) { display: none; }',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdUnreadNotice {
  readonly outline = input.required<Outline | undefined>();
  /** Key of the sentence, with the number of lessons as `count`. */
  readonly textKey = input.required<string>();

  protected readonly unread = computed(
    () => this.outline()?.lessons.filter((lesson) => lesson.state !== 'done') ?? [],
  );
}
