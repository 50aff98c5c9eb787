import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Verdict } from '@leidraad/quizzes/model';
import { type PartNote, type PartState } from './told-consequence';

/** How many rows or parts went well, as the heading of what follows. */
@Component({
  selector: 'ld-part-summary',
  imports: [TranslocoPipe],
  template: `
    @let key = 'quizzes.' + type() + '.result.';
    <h1>{{ key + (verdict() === 'fits' ? 'all' : 'some') | transloco: counts() }}</h1>
    @if (type() === 'breach' && counts().allowed > 0) {
      <p class="ld-lead">{{ key + 'allowed' | transloco: counts() }}</p>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdPartSummary {
  readonly type = input.required<'breach' | 'matching'>();
  readonly verdict = input.required<Verdict>();
  readonly notes = input.required<readonly PartNote[]>();

  protected readonly counts = computed(() => {
    const count = (state: PartState) => this.notes().filter((note) => note.state === state).length;
    const [right, wrong, missed, allowed] = [
      count('right'),
      count('wrong'),
      count('missed'),
      count('allowed'),
    ];
    // A part with another rule was found all the same.
    return { right, found: right + wrong, wrong, missed, allowed, total: this.notes().length };
  });
}
