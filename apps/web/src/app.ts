import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Shortcuts } from '@leidraad/shared/web';
import { NotOpenedNotice } from './pages/not-opened';

@Component({
  selector: 'ld-root',
  imports: [RouterOutlet, TranslocoPipe, NotOpenedNotice],
  template: `
    <a class="skip" href="#main" (click)="toContent($event)">{{ 'shared.shell.skip' | transloco }}</a>
    <router-outlet />
    <ld-not-opened />
  `,
  styleUrl: './app.scss',
  host: { '(document:keydown)': 'shortcuts.pressed($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class App {
  protected readonly shortcuts = inject(Shortcuts);

  /** By hand, because a fragment would be resolved against the base address and not the page. */
  protected toContent(event: Event): void {
    event.preventDefault();
    document.getElementById('main')?.focus();
  }
}
