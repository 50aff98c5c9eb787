import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

export type CoverageState = 'tested' | 'taught' | 'none' | 'na' | 'pending';

/** Clause → lesson → question: how far the thread runs. */
@Component({
  selector: 'ld-coverage',
  imports: [TranslocoPipe],
  template: `
    <svg viewBox="0 0 60 16" width="60" height="16" aria-hidden="true" focusable="false">
      @if (length() === 0) {
        <line x1="2" y1="8" x2="58" y2="8" class="absent" />
      } @else {
        <line x1="6" y1="8" [attr.x2]="length() === 1 ? 6 : length() === 2 ? 30 : 54" y2="8" class="spun" />
        @if (length() < 3) {
          <line [attr.x1]="length() === 1 ? 13 : 37" y1="8" x2="48" y2="8" class="open" />
        }
        @for (x of [6, 30, 54]; track x; let index = $index) {
          <circle [attr.cx]="x" cy="8" [attr.r]="index < length() ? 5 : 4" [class.spun]="index < length()" />
        }
      }
    </svg>
    <span [class.ld-hidden]="!showWord()">{{ 'shared.coverage.' + state() | transloco }}</span>
  `,
  styleUrl: './coverage.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdCoverage {
  readonly state = input.required<CoverageState>();
  readonly showWord = input(false);
  protected readonly length = computed(
    () => ({ tested: 3, taught: 2, none: 1, na: 0, pending: 0 })[this.state()],
  );
}
