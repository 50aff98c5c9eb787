import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorMessages, LdFilePick, LdIcon } from '@leidraad/shared/web';
import { PeopleApi } from '../people-api';
import { base64Of } from './base64';

const MOST_BYTES = 1024 * 1024;

/** The company's logo as it is and a new one; saved at once. */
@Component({
  selector: 'ld-logo-setting',
  imports: [MatButton, TranslocoPipe, LdFilePick, LdIcon],
  template: `
    <section class="ld-card" aria-labelledby="settings-logo">
      <h2 id="settings-logo">{{ 'people.settings.logo' | transloco }}</h2>
      <p class="ld-small ld-quiet">{{ 'people.settings.logoText' | transloco }}</p>
      <div class="sides">
        @if (hasLogo()) {
          <div class="now">
            <img [src]="address()" [alt]="'people.settings.logoNow' | transloco" />
            <button matButton type="button" disabledInteractive [disabled]="busy()" (click)="remove()">
              {{ 'people.settings.logoRemove' | transloco }}
            </button>
          </div>
        }
        <ld-file-pick
          [prompt]="'people.settings.logoPrompt' | transloco"
          [action]="'people.settings.logoPick' | transloco"
          [hint]="'people.settings.logoHint' | transloco"
          [extensions]="['.png', '.jpg', '.jpeg']"
          [maxBytes]="most"
          (picked)="set($event)"
        />
      </div>
      <div role="alert">
        @if (fault(); as words) {
          <p class="ld-banner bad"><ld-icon name="error" [filled]="true" />{{ words }}</p>
        }
      </div>
    </section>
  `,
  styleUrl: './logo-setting.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdLogoSetting {
  readonly hasLogo = input.required<boolean>();
  readonly changed = output<void>();

  private readonly api = inject(PeopleApi);
  private readonly messages = inject(ErrorMessages);
  private readonly version = signal(0);
  protected readonly most = MOST_BYTES;
  /** A new address after each change, because the old picture is kept by the browser. */
  protected readonly address = computed(() => `/api/settings/logo?version=${this.version()}`);
  protected readonly busy = signal(false);
  protected readonly fault = signal<string | undefined>(undefined);

  protected async set(file: File): Promise<void> {
    await this.run(async () => {
      await this.api.setLogo(base64Of(await file.arrayBuffer()));
      this.version.update((version) => version + 1);
    });
  }

  protected async remove(): Promise<void> {
    await this.run(() => this.api.removeLogo());
  }

  private async run(write: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await write();
      this.changed.emit();
    } catch (error) {
      this.fault.set(this.messages.of(error));
    } finally {
      this.busy.set(false);
    }
  }
}
