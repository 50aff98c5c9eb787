import { ChangeDetectionStrategy, Component, effect, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Connection, LdIcon } from '@leidraad/shared/web';
import { filter } from 'rxjs';

/** Whether the last page that was asked for could not be opened; the one before it is still there. */
@Injectable({ providedIn: 'root' })
export class NotOpened {
  private readonly connection = inject(Connection);
  private readonly at = signal(false);
  readonly shown = this.at.asReadonly();

  constructor() {
    effect(() => this.connection.online() && this.at.set(false));
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.at.set(false));
  }

  say(): void {
    this.at.set(true);
  }

  close(): void {
    this.at.set(false);
  }
}

/** Says over the page that another one could not be opened. Part of the first download: nothing more can be fetched. */
@Component({
  selector: 'ld-not-opened',
  imports: [TranslocoPipe, LdIcon],
  template: `
    @if (notOpened.shown()) {
      <p>
        <ld-icon name="error" [filled]="true" />
        <span>{{ 'shared.unavailable.stay' | transloco }}</span>
        <button
          type="button"
          [attr.aria-label]="'shared.shell.close' | transloco"
          (click)="notOpened.close()"
        >
          <ld-icon name="close" />
        </button>
      </p>
    }
  `,
  styleUrl: './not-opened.scss',
  host: { role: 'alert' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotOpenedNotice {
  protected readonly notOpened = inject(NotOpened);
}
