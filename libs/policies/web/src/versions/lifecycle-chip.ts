import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type Lifecycle, type VersionRow } from '@leidraad/policies/model';
import {
  formatDate,
  type IconName,
  LanguageService,
  LdStatusChip,
  ReaderZone,
  type Tone,
} from '@leidraad/shared/web';

const LOOKS: Record<Lifecycle, { tone: Tone; icon: IconName }> = {
  draft: { tone: 'neutral', icon: 'edit_document' },
  'awaiting-approval': { tone: 'warn', icon: 'pending' },
  approved: { tone: 'thread', icon: 'event_available' },
  effective: { tone: 'good', icon: 'check_circle' },
  superseded: { tone: 'neutral', icon: 'history' },
  withdrawn: { tone: 'bad', icon: 'block' },
};

/** Where a version stands today, in words: "Geldt sinds 8 juni 2026". */
@Component({
  selector: 'ld-lifecycle-chip',
  imports: [LdStatusChip],
  template: `<ld-status-chip [tone]="look().tone" [icon]="look().icon" [text]="text()" />`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LifecycleChip {
  readonly version = input.required<VersionRow>();
  private readonly language = inject(LanguageService);
  private readonly zone = inject(ReaderZone);
  protected readonly look = computed(() => LOOKS[this.version().lifecycle]);
  protected readonly text = computed(() => {
    const { lifecycle, effectiveOn, effectiveUntil, withdrawn } = this.version();
    if (lifecycle === 'superseded' && effectiveUntil === null)
      return this.language.text('policies.versions.lifecycle.replaced');
    const day = lifecycle === 'withdrawn' ? withdrawn?.at : effectiveOn;
    const written = day
      ? formatDate(day, 'long', this.language.locale(), this.zone.name(), new Date())
      : 'none';
    return this.language.text(`policies.versions.lifecycle.${lifecycle}`, { date: written });
  });
}
