import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type AttemptView, type Outline } from '@leidraad/training/model';
import { LdReplayLinks } from '../replay/replay-links';
import { LdFailedResult } from './failed-result';
import { LdPassedResult } from './passed-result';

/** The result of an attempt, whichever it is. */
@Component({
  selector: 'ld-attempt-result',
  imports: [LdFailedResult, LdPassedResult, LdReplayLinks],
  template: `
    @if (attempt().result; as result) {
      @if (result.passed) {
        <ld-passed-result [attempt]="attempt()" [result]="result" [outline]="outline()" />
      } @else {
        <ld-failed-result [attempt]="attempt()" [result]="result" [outline]="outline()" />
      }
      <ld-replay-links [attempt]="attempt()" />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdAttemptResult {
  readonly attempt = input.required<AttemptView>();
  /** The training, once loaded: names of helpers and what is still open. */
  readonly outline = input<Outline>();
}
