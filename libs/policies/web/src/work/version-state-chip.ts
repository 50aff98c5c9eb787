import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type PolicyVersionView } from '@leidraad/policies/model';
import { type IconName, LdStatusChip, type Tone } from '@leidraad/shared/web';

const LOOKS: Record<PolicyVersionView['state'] | 'withdrawn', { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'edit_document' },
  'awaiting-approval': { tone: 'warn', icon: 'pending' },
  approved: { tone: 'good', icon: 'check_circle' },
  withdrawn: { tone: 'bad', icon: 'block' },
};

/** Where a version of a policy stands. */
@Component({
  selector: 'ld-version-state-chip',
  imports: [TranslocoPipe, LdStatusChip],
  template: `
    <ld-status-chip
      [tone]="look().tone"
      [icon]="look().icon"
      [text]="'policies.state.' + state() | transloco: { number: number() }"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VersionStateChip {
  readonly state = input.required<PolicyVersionView['state'] | 'withdrawn'>();
  readonly number = input.required<string>();
  protected readonly look = computed(() => LOOKS[this.state()]);
}
