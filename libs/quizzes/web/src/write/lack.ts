import { ChangeDetectionStrategy, Component } from '@angular/core';
import { LdIcon } from '@leidraad/shared/web';

/** What a part of an item still lacks, beside the field where it is mended. Nothing is lost until it is. */
@Component({
  selector: 'ld-lack',
  imports: [LdIcon],
  template: `<ld-icon name="info" /><span><ng-content /></span>`,
  styles: `
    :host {
      display: flex;
      gap: 8px;
      color: var(--warn);
      font-size: 15px;
      line-height: 22px;
    }

    .ld-icon {
      margin-top: 1px;
      font-size: 20px;
    }
  `,
  host: { role: 'status' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Lack {}
