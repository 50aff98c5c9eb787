import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseImpact } from '@leidraad/courses/model';
import { SeenConsequence } from '@leidraad/courses/web';
import {
  apiResource,
  i18nScope,
  LdClauseBadge,
  LdDatePipe,
  LdIcon,
  LdLoad,
  LdNumberPipe,
  provideI18n,
} from '@leidraad/shared/web';
import { type Consequences, publishingConsequenceSchema } from '@leidraad/training/model';

export const consequenceI18n = i18nScope('consequence', {
  nl: () => import('./i18n/nl.json').then((file) => file.default),
  en: () => import('./i18n/en.json').then((file) => file.default),
});

/** What publishing a draft would ask of people, counted by the server for the revision that is saved. */
@Component({
  selector: 'ld-consequence-part',
  imports: [TranslocoPipe, LdClauseBadge, LdDatePipe, LdIcon, LdLoad, LdNumberPipe],
  templateUrl: './consequence-part.html',
  styleUrl: './consequence-part.scss',
  providers: [provideI18n(consequenceI18n)],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConsequencePart {
  readonly slug = input.required<string>();
  readonly revision = input.required<number>();
  readonly impact = input.required<CourseImpact>();

  private readonly seen = inject(SeenConsequence);
  protected readonly counted = apiResource(() => {
    // Counted again for each revision, since that is what is published, and when people's rounds changed meanwhile.
    this.revision();
    this.seen.recounts();
    return {
      url: `/api/courses/${encodeURIComponent(this.slug())}/draft/impact-preview`,
      method: 'POST',
      body: {},
    };
  }, publishingConsequenceSchema);
  protected readonly all = computed(() => (this.counted.hasValue() ? this.counted.value() : undefined));
  protected readonly one = computed(() => this.all()?.impacts[this.impact()]);
  protected readonly others = computed(() => (this.all()?.everybody ?? 0) - (this.one()?.people ?? 0));
  /** `4`, or `2–6` where not everybody takes as long; where there are no deltas the whole course. */
  protected readonly minutes = computed(() => {
    const [all, one] = [this.all(), this.one()];
    if (!all || !one || one.people === 0) return undefined;
    const { least, most } = one.deltaMinutes ?? { least: all.fullMinutes, most: all.fullMinutes };
    return { text: least === most ? String(most) : `${least}–${most}`, most, isLess: most < all.fullMinutes };
  });
  /** First and last day on which a new round is due. */
  protected readonly due = computed(() => {
    const days = this.one()?.dueDates ?? [];
    const [first, last] = [days[0]?.dueOn, days.at(-1)?.dueOn];
    return first === undefined ? undefined : { first, last: last === first ? undefined : last };
  });
  /** The longer of two bars is as wide as there is room. */
  protected readonly share = computed(() => {
    const { totalMinutes = 0, savedMinutes = 0 } = this.one() ?? {};
    return Math.round((100 * totalMinutes) / Math.max(1, totalMinutes + savedMinutes));
  });

  constructor() {
    effect(() => {
      const all = this.all();
      this.seen.hash.set(all?.hash);
      this.seen.proposed.set(all?.proposed);
      this.seen.asked.set(all && askedOf(all));
    });
  }
}

function askedOf({ impacts, fullMinutes }: Consequences) {
  const of = (impact: CourseImpact) => {
    const { people, deltaMinutes, fulls, moves } = impacts[impact];
    const whole =
      fulls + moves > 0 && deltaMinutes === null ? { least: fullMinutes, most: fullMinutes } : null;
    return { people, minutes: deltaMinutes ?? whole };
  };
  return { editorial: of('editorial'), substantive: of('substantive'), major: of('major') };
}
