import { ChangeDetectionStrategy, Component } from '@angular/core';

/** Stands where the pages of a capability will be; goes away with the last of them. */
@Component({
  selector: 'ld-pending-page',
  template: `<div class="ld-page"><h1>Leidraad</h1></div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PendingPage {}
