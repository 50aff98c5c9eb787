import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FLAGGED, type ItemRow } from '@leidraad/reports/model';
import { LdIcon } from '@leidraad/shared/web';

/** What the figures of a question say, in words; a flag where somebody should look. */
@Component({
  selector: 'ld-item-reading',
  imports: [TranslocoPipe, LdIcon],
  template: `
    @if (flagged()) {
      <ld-icon name="flag" />
    }
    <span>{{ 'analysis.reading.' + row().reading | transloco: { letter: row().about ?? '' } }}</span>
  `,
  styles: `
    :host {
      display: flex;
      gap: 8px;
      color: var(--on-surface-2);
    }

    :host(.flagged) {
      color: var(--on-surface);
      font-weight: 600;
    }

    .ld-icon {
      color: var(--warn);
      font-size: 20px;
    }
  `,
  host: { '[class.flagged]': 'flagged()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdItemReading {
  readonly row = input.required<Pick<ItemRow, 'reading' | 'about'>>();
  protected readonly flagged = computed(() => FLAGGED.includes(this.row().reading));
}
