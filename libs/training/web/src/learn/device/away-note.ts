import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '@leidraad/shared/web';

/** In the place of what is not loaded while the server is away. It comes by itself; who wants to may try at once. */
@Component({
  selector: 'ld-away-note',
  imports: [TranslocoPipe, LdIcon],
  template: `
    <div class="ld-banner warn">
      <ld-icon name="cloud_off" />
      <div>
        <p>{{ 'training.learn.away.' + what() | transloco }}</p>
        <ng-content />
        <button type="button" class="ld-link" (click)="retry.emit()">
          {{ 'shared.error.retry' | transloco }}
        </button>
      </div>
    </div>
  `,
  styles: ':host { display: block; }',
  host: { role: 'status' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdAwayNote {
  readonly what = input<'page' | 'lesson'>('page');
  readonly retry = output<void>();
}
