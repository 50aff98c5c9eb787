import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Shown } from '@leidraad/quizzes/model';
import { type Choice, LdChoiceCards, LdLangPipe, LdTextPipe } from '@leidraad/shared/web';
import { spoken } from '../spoken';
import { type Draft, matched, matchOf } from './draft';

/** Longer than this it does not fit in a closed list on a phone. */
const LONG = 36;

/** Rows to match: by the list of the device, or where what can be chosen is long by cards that show all of it. */
@Component({
  selector: 'ld-match-rows',
  imports: [TranslocoPipe, LdChoiceCards, LdLangPipe, LdTextPipe],
  templateUrl: './match-rows.html',
  styleUrl: './match-rows.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdMatchRows {
  readonly item = input.required<Shown<'matching'>>();
  readonly draft = input<Draft>();
  readonly locked = input(false);
  readonly draftChange = output<Draft>();

  private readonly say = spoken();
  protected readonly targets = computed<Choice[]>(() =>
    this.item().targets.map(({ key, text }) => ({ id: key, label: this.say(text) })),
  );
  protected readonly isLong = computed(() => this.targets().some(({ label }) => label.length > LONG));

  protected chosen(row: string): string | undefined {
    return matchOf(this.draft(), row);
  }

  protected choose(row: string, target: string | undefined): void {
    this.draftChange.emit(matched(this.draft(), row, target ?? ''));
  }

  protected selected(row: string, event: Event): void {
    this.choose(row, (event.target as HTMLSelectElement).value);
  }
}
