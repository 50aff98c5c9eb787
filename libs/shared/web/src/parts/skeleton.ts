import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

const SHOWN_AFTER_MS = 300;

/** Grey bars in the shape of what is coming, only when it takes longer than a blink. */
@Component({
  selector: 'ld-skeleton',
  imports: [TranslocoPipe],
  template: `
    @if (shown()) {
      <span class="ld-hidden">{{ 'shared.loading' | transloco }}</span>
      @for (bar of bars(); track $index) {
        <span class="bar" [style.inline-size.%]="bar"></span>
      }
    }
  `,
  styleUrl: './skeleton.scss',
  host: { 'aria-busy': 'true', '[class]': 'shape()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdSkeleton {
  readonly shape = input<'text' | 'cards' | 'rows'>('text');
  readonly count = input(3);

  protected readonly shown = signal(false);
  protected readonly bars = computed(() =>
    Array.from({ length: this.count() }, (_, index) =>
      this.shape() === 'text' ? [60, 90, 75][index % 3] : 100,
    ),
  );

  constructor() {
    const timer = setTimeout(() => this.shown.set(true), SHOWN_AFTER_MS);
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}
