import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PolicyVersionView } from '@leidraad/policies/model';
import { LdDatePipe } from '@leidraad/shared/web';

/** Which version this is, from when it holds unless it was withdrawn, and who approved it. */
@Component({
  selector: 'ld-policy-stamp',
  imports: [TranslocoPipe, LdDatePipe],
  template: `
    @let version = this.version();
    <p class="ld-small ld-quiet">
      <span class="number">{{ 'policies.reader.version' | transloco: { number: version.number } }}</span>
      @if (version.withdrawn ? null : version.effectiveOn; as date) {
        <span>{{ 'policies.reader.effective' | transloco: { date: date | ldDate: 'long' } }}</span>
      }
      @if (version.approvedAt; as at) {
        <span>{{
          'policies.reader.approved'
            | transloco: { date: at | ldDate: 'long', name: version.approverName ?? 'none' }
        }}</span>
      }
    </p>
  `,
  styleUrl: './policy-stamp.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PolicyStamp {
  readonly version = input.required<PolicyVersionView>();
}
