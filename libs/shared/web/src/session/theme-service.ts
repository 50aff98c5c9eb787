import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { PreferenceStore, type Theme } from './preference-store';

/** Light, dark or as the device says. The scheme hangs on `data-theme` of the root element. */
@Injectable({ providedIn: 'root' })
export class ThemeService {
  private readonly preferences = inject(PreferenceStore);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly chosen = signal<Theme>('system');

  readonly current = this.chosen.asReadonly();

  start(): void {
    this.show(this.preferences.read().theme ?? 'system');
  }

  choose(theme: Theme): void {
    this.show(theme);
    this.preferences.remember({ theme });
  }

  show(theme: Theme): void {
    this.chosen.set(theme);
    if (theme === 'system') this.root.removeAttribute('data-theme');
    else this.root.setAttribute('data-theme', theme);
  }
}
