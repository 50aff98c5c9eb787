import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { LdFieldError } from '../parts/field-error';

export interface SelectOption {
  value: string;
  label: string;
}

/** A choice from a list of a signal form, with the list of the device. `empty` is the word for no choice. */
@Component({
  selector: 'ld-select-field',
  imports: [FormField, LdFieldError],
  template: `
    <label [for]="id()">{{ label() }}</label>
    @if (hint(); as words) {
      <span class="hint" [id]="id() + '-hint'">{{ words }}</span>
    }
    <select
      class="ld-input"
      [id]="id()"
      [attr.aria-describedby]="described()"
      [attr.aria-invalid]="field()().touched() && field()().invalid()"
      [formField]="field()"
    >
      @if (empty() !== undefined) {
        <option value="">{{ empty() }}</option>
      }
      @for (option of options(); track option.value) {
        <option [value]="option.value">{{ option.label }}</option>
      }
    </select>
    <ld-field-error [id]="id() + '-error'" [of]="field()()" />
  `,
  host: { class: 'ld-field' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdSelectField {
  readonly id = input.required<string>();
  readonly label = input.required<string>();
  readonly field = input.required<FieldTree<string>>();
  readonly options = input.required<readonly SelectOption[]>();
  readonly empty = input<string>();
  readonly hint = input<string>();
  protected readonly described = computed(() =>
    this.hint() ? `${this.id()}-hint ${this.id()}-error` : `${this.id()}-error`,
  );
}
