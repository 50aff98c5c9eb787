import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ComparedVersions } from '@leidraad/policies/model';
import { LdDatePipe } from '@leidraad/shared/web';

/** Names the columns, with the two versions and since when they apply. */
@Component({
  selector: 'ld-compare-head',
  imports: [TranslocoPipe, LdDatePipe],
  template: `
    @for (side of sides; track side) {
      @if ($index === 1 && view() === 'side') {
        <span role="presentation"></span>
      }
      @if (view() === 'side' || side === 'new') {
        @let version = versions()[side];
        <div role="columnheader">
          <strong>{{
            (view() === 'one' ? 'policies.compare.text' : 'policies.compare.side.' + side) | transloco
          }}</strong>
          @if (view() === 'one') {
            <span class="badge">v{{ versions().old.number }} → v{{ versions().new.number }}</span>
          } @else {
            <span class="badge">v{{ version.number }}</span>
            <span class="since">{{
              'policies.compare.since.' + version.lifecycle
                | transloco: { date: (dayOf(version) | ldDate) || 'none' }
            }}</span>
          }
        </div>
      }
    }
    <div role="columnheader" class="verdict">
      <strong>{{ 'policies.compare.verdict' | transloco }}</strong>
    </div>
  `,
  styleUrls: ['./compare-row.scss', './compare-head.scss'],
  host: { '[class.one]': "view() === 'one'" },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompareHead {
  readonly versions = input.required<ComparedVersions>();
  readonly view = input.required<'side' | 'one'>();
  protected readonly sides = ['old', 'new'] as const;

  /** The day its standing is told with; none before there is one. */
  protected dayOf({ lifecycle, effectiveOn, withdrawnOn }: ComparedVersions['old']): string {
    return (lifecycle === 'withdrawn' ? withdrawnOn : effectiveOn) ?? '';
  }
}
