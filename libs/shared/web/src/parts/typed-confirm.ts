import { ChangeDetectionStrategy, Component, computed, effect, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

let ids = 0;

/** From `threshold` people on, the number must be typed before it happens. Emits whether it is right now. */
@Component({
  selector: 'ld-typed-confirm',
  imports: [TranslocoPipe],
  templateUrl: './typed-confirm.html',
  styleUrl: './typed-confirm.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdTypedConfirm {
  readonly count = input.required<number>();
  readonly threshold = input(50);
  readonly confirmed = output<boolean>();

  protected readonly id = `ld-typed-${++ids}`;
  protected readonly typed = signal('');
  protected readonly left = signal(false);
  protected readonly needed = computed(() => this.count() >= this.threshold());
  private readonly right = computed(
    () => !this.needed() || Number(this.typed().replace(/[.,\s]/g, '')) === this.count(),
  );
  protected readonly wrong = computed(() => this.left() && this.typed().trim() !== '' && !this.right());

  constructor() {
    effect(() => this.confirmed.emit(this.right()));
  }

  protected type(event: Event): void {
    this.left.set(false);
    this.typed.set((event.target as HTMLInputElement).value);
  }
}
