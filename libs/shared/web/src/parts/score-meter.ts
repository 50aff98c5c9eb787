import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LanguageService } from '../language/language-service';
import { formatNumber } from '../language/number-pipe';

/** A score against the pass mark: number, words, and the thread with a ring at the score and a tick at the mark. */
@Component({
  selector: 'ld-score-meter',
  imports: [TranslocoPipe],
  templateUrl: './score-meter.html',
  styleUrl: './score-meter.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdScoreMeter {
  /** Right answers; halves are possible. */
  readonly correct = input.required<number>();
  readonly total = input.required<number>();
  readonly passPercent = input.required<number>();
  /** Whole per cent, where answers that are partly right earn something too. */
  readonly score = input<number>();

  private readonly language = inject(LanguageService);
  protected readonly share = computed(() => {
    const score = this.score();
    if (score !== undefined) return score / 100;
    return this.total() > 0 ? this.correct() / this.total() : 0;
  });
  protected readonly correctText = computed(() =>
    formatNumber(this.correct(), 'decimal', this.language.locale()),
  );
  /** Rounded down, as the grade is: 79,9 % is not 80 %. */
  protected readonly percent = computed(() => {
    const whole = this.total() > 0 ? Math.floor((100 * this.correct()) / this.total()) : 0;
    return this.percentText(this.score() ?? whole);
  });
  protected readonly needed = computed(() => this.percentText(this.passPercent()));

  private percentText(percent: number): string {
    return formatNumber(percent / 100, 'percent', this.language.locale());
  }
}
