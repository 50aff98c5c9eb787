import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LanguageService } from '../language/language-service';
import { formatNumber } from '../language/number-pipe';

/** Three steps: sure enough to read quickly, worth a look, a question. */
export const SURE_FROM = 0.85;
export const LIKELY_FROM = 0.6;

/** How sure the machine is of what it proposes: a meter of three steps and the percentage. Never a reason to adopt unseen. */
@Component({
  selector: 'ld-confidence',
  imports: [TranslocoPipe],
  template: `
    <span class="meter" aria-hidden="true" [class.low]="steps() === 1">
      @for (step of [1, 2, 3]; track step) {
        <i [class.on]="step <= steps()"></i>
      }
    </span>
    <span class="percent"
      ><span class="ld-hidden">{{ 'shared.confidence' | transloco }}</span> {{ percent() }}</span
    >
  `,
  styleUrl: './confidence.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdConfidence {
  /** 0–1. */
  readonly value = input.required<number>();

  private readonly language = inject(LanguageService);
  protected readonly steps = computed(() =>
    this.value() >= SURE_FROM ? 3 : this.value() >= LIKELY_FROM ? 2 : 1,
  );
  // Rounded down: nothing is called 100 % sure that is not.
  protected readonly percent = computed(() =>
    formatNumber(Math.floor(this.value() * 100) / 100, 'percent', this.language.locale()),
  );
}
