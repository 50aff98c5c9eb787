import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Flag } from '@leidraad/quizzes/model';

/** A value of a flag: yes or no, or a whole number. */
@Component({
  selector: 'ld-flag-value',
  imports: [TranslocoPipe],
  template: `
    @if (flag()?.type === 'number') {
      <input
        type="number"
        class="ld-input"
        [attr.aria-label]="'scenario.flag.value' | transloco"
        [attr.min]="bound('min')"
        [attr.max]="bound('max')"
        [value]="value()"
        (change)="type($event)"
      />
    } @else {
      <select class="ld-input" [attr.aria-label]="'scenario.flag.value' | transloco" (change)="pick($event)">
        <option value="true" [selected]="value() === true">{{ 'scenario.flag.true' | transloco }}</option>
        <option value="false" [selected]="value() === false">{{ 'scenario.flag.false' | transloco }}</option>
      </select>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FlagValue {
  readonly flag = input<Flag>();
  readonly value = input.required<boolean | number>();
  /** Not held to the bounds of the flag: what is added may be less than nothing. */
  readonly isFree = input(false);
  readonly changed = output<boolean | number>();

  protected bound(side: 'min' | 'max'): number {
    const flag = this.flag();
    if (this.isFree() || flag?.type !== 'number') return side === 'min' ? -100 : 100;
    return flag[side];
  }

  protected type(event: Event): void {
    const number = Math.round(Number((event.target as HTMLInputElement).value));
    if (Number.isFinite(number))
      this.changed.emit(Math.min(Math.max(number, this.bound('min')), this.bound('max')));
  }

  protected pick(event: Event): void {
    this.changed.emit((event.target as HTMLSelectElement).value === 'true');
  }
}
