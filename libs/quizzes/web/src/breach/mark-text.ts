import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Shown } from '@leidraad/quizzes/model';
import { LdIcon, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';
import { LdAuthorHead } from '../scenes/author-head';
import { LdToldPicture } from '../scenes/picture';
import { grouped, type Mark } from './marks';
import { PART_ICONS, type PartState } from '../after/told-consequence';

/**
 * A message of which every part can be marked, in reading order; afterwards what was found, missed and allowed in it. Parts
 * are inline and wrap as text does, which a `button` cannot, so they are buttons by their role.
 */
@Component({
  selector: 'ld-mark-text',
  imports: [NgTemplateOutlet, TranslocoPipe, LdAuthorHead, LdIcon, LdLangPipe, LdTextPipe, LdToldPicture],
  templateUrl: './mark-text.html',
  styleUrl: './mark-text.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdMarkText {
  readonly item = input.required<Shown<'breach'>>();
  readonly marks = input<readonly Mark[]>([]);
  readonly locked = input(false);
  /** By key, what came of each part; with it nothing can be marked any more. */
  readonly result = input<ReadonlyMap<string, PartState>>();
  /** Key of the part to mark or let go. */
  readonly toggled = output<string>();

  protected readonly icons = PART_ICONS;
  protected readonly groups = computed(() => grouped(this.item().parts));
  private readonly numbers = computed(
    () => new Map(this.marks().map(({ part, number }) => [part.key, number])),
  );

  protected numberOf(part: string): number | undefined {
    return this.numbers().get(part);
  }

  protected press(event: Event, part: string): void {
    event.preventDefault();
    if (!this.locked()) this.toggled.emit(part);
  }
}
