import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { formatDate } from '../language/date-format';
import { LanguageService } from '../language/language-service';
import { LdIcon } from './icon';

let ids = 0;

/** The due date in words, and on demand the reason for it in the place itself. */
@Component({
  selector: 'ld-due',
  imports: [TranslocoPipe, LdIcon],
  templateUrl: './due.html',
  styleUrl: './due.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdDue {
  /** `YYYY-MM-DD`. */
  readonly due = input.required<string>();
  /** Zone of the date; decides which year needs no naming. */
  readonly zone = input('Europe/Amsterdam');
  /** Why this date, in a sentence or two. */
  readonly reason = input<string>();
  /** Days past the date; 0 while there is time. */
  readonly overdueDays = input(0);

  private readonly language = inject(LanguageService);
  protected readonly id = `ld-due-${++ids}`;
  protected readonly open = signal(false);
  protected readonly date = computed(() =>
    formatDate(this.due(), 'day', this.language.locale(), this.zone(), new Date()),
  );
}
