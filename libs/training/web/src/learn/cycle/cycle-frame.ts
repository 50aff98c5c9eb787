import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { CycleStore } from './cycle-store';

/** Holds what the pages of one training share. */
@Component({
  selector: 'ld-cycle-frame',
  imports: [RouterOutlet],
  providers: [CycleStore],
  template: '<router-outlet />',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CycleFrame {}
