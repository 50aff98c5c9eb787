import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { type FieldError } from '@leidraad/shared/model';
import { LanguageService, LdFieldError, tooLong } from '@leidraad/shared/web';
import { Lack } from './lack';

const LONGEST = 60;
let ids = 0;

/**
 * A made-up name, the same in every language. A draft holds none that is empty or too long, so what can't be kept stays
 * in the field, with why, until it is right.
 */
@Component({
  selector: 'ld-name-field',
  imports: [Lack, LdFieldError],
  template: `
    <label [for]="id">{{ label() }}</label>
    <input
      class="ld-input"
      autocomplete="off"
      [id]="id"
      [attr.aria-describedby]="id + '-error'"
      [attr.aria-invalid]="isMissing() || faults().length > 0"
      [value]="typed()"
      (input)="type($event)"
    />
    <div [id]="id + '-error'">
      @if (isMissing()) {
        <ld-lack>{{ missing }}</ld-lack>
      }
      <ld-field-error path="name" [errors]="faults()" />
    </div>
  `,
  styles: `
    .ld-input {
      min-height: 44px;
      padding: 9px 12px;
    }
  `,
  host: { class: 'ld-field' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NameField {
  readonly label = input.required<string>();
  readonly name = input.required<string>();
  /** Nobody is somebody here too. */
  readonly mayBeEmpty = input(false);
  readonly changed = output<string>();

  protected readonly id = `name-${++ids}`;
  protected readonly missing = inject(LanguageService).text('quizzes.write.name.missing');
  protected readonly typed = linkedSignal(() => this.name());
  protected readonly isMissing = computed(() => !this.mayBeEmpty() && this.typed().trim() === '');
  protected readonly faults = computed<FieldError[]>(() => tooLong('name', this.typed(), LONGEST));

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
    if (!this.isMissing() && this.faults().length === 0) this.changed.emit(this.typed());
  }
}
