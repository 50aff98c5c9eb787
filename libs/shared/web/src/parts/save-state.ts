import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type IconName } from '../icons/icon-names';
import { formatDate } from '../language/date-format';
import { LanguageService } from '../language/language-service';
import { ReaderZone } from '../language/reader-zone';
import { LdIcon } from './icon';

/** `kept`: not on the server yet, kept on this device; `offline`: nothing to save, but no connection either. */
export type SaveState = 'saved' | 'saving' | 'unsaved' | 'kept' | 'offline';

const ICONS: Record<SaveState, IconName> = {
  saved: 'cloud_done',
  saving: 'sync',
  unsaved: 'cloud_upload',
  kept: 'cloud_off',
  offline: 'cloud_off',
};

/** "Opgeslagen om 14:03". A live region, so it is in the page before it has something to say. */
@Component({
  selector: 'ld-save-state',
  imports: [TranslocoPipe, LdIcon],
  template: `
    @if (state(); as current) {
      <ld-icon [name]="icons[current]" />
      <span>{{ 'shared.save.' + current | transloco: { time: time() } }}</span>
    }
  `,
  styleUrl: './save-state.scss',
  host: { role: 'status', '[class]': "state() ?? 'nothing'" },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdSaveState {
  readonly state = input<SaveState>();
  /** When it was saved, ISO. */
  readonly at = input<string>();

  private readonly language = inject(LanguageService);
  private readonly zone = inject(ReaderZone);
  protected readonly icons = ICONS;
  protected readonly time = computed(() => {
    const at = this.at();
    return at ? formatDate(at, 'time', this.language.locale(), this.zone.name(), new Date()) : 'none';
  });
}
