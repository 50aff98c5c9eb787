import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '@leidraad/shared/web';

/** What the marks in the figures mean. */
@Component({
  selector: 'ld-hidden-legend',
  imports: [TranslocoPipe, LdIcon],
  template: `
    <ul>
      <li><ld-icon name="visibility_off" />{{ 'analysis.legend.small' | transloco }}</li>
      <li><ld-icon name="lock" />{{ 'analysis.legend.complementary' | transloco }}</li>
      <li><span class="plus">90+</span>{{ 'analysis.legend.bounded' | transloco }}</li>
      <li><ld-icon name="calendar_month" />{{ 'analysis.monthly' | transloco }}</li>
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
      padding: 0;
      list-style: none;
      color: var(--on-surface-2);
      font-size: 14px;
      line-height: 20px;
    }

    li {
      display: flex;
      align-items: center;
      gap: 8px;
    }

    .ld-icon {
      font-size: 18px;
    }

    .plus {
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdHiddenLegend {}
