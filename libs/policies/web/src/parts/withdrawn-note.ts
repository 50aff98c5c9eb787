import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PolicyVersionView } from '@leidraad/policies/model';
import { LdDatePipe, LdIcon } from '@leidraad/shared/web';

/** Says of a version that was taken back: by whom, when and why, and what holds in its place. Nothing for any other. */
@Component({
  selector: 'ld-withdrawn-note',
  imports: [RouterLink, TranslocoPipe, LdDatePipe, LdIcon],
  template: `
    @if (version().withdrawn; as back) {
      <div class="ld-banner bad">
        <ld-icon name="block" />
        <p>
          <strong>{{
            'policies.withdrawn.what'
              | transloco: { name: back.byName ?? 'none', date: back.at | ldDate: 'long' }
          }}</strong>
          &ngsp;
          @if (back.reason; as reason) {
            <q>{{ reason }}</q>&ngsp;
          }
          {{ 'policies.withdrawn.' + instead().when | transloco: { number: instead().number } }}
          @if (instead().number; as number) {
            <a [routerLink]="[]" [queryParams]="{ number }">{{
              'policies.versions.open' | transloco: { number }
            }}</a>
          }
        </p>
      </div>
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WithdrawnNote {
  readonly version = input.required<PolicyVersionView>();
  /** The version that holds now, else the one that will. */
  protected readonly instead = computed(() => {
    const number = (lifecycle: string) =>
      this.version().versions.find((version) => version.lifecycle === lifecycle)?.number;
    const [now, later] = [number('effective'), number('approved')];
    if (now) return { when: 'now', number: now };
    return later ? { when: 'later', number: later } : { when: 'nothing', number: '' };
  });
}
