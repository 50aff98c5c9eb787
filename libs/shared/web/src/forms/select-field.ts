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
    <label [for]="fieldId()">{{ label() }}</label>
    @if (hint(); as words) {
      <span class="hint" [id]="fieldId() + '-hint'">{{ words }}</span>
    }
    <select
      class="ld-input"
      [id]="fieldId()"
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
    <ld-field-error [id]="fieldId() + '-error'" [of]="field()()" />
  `,
  host: { class: 'ld-field' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdSelectField {
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly field = input.required<FieldTree<string>>();
  readonly options = input.required<readonly SelectOption[]>();
  readonly empty = input<string>();
  readonly hint = input<string>();
  protected readonly described = computed(() =>
    this.hint() ? `${this.fieldId()}-hint ${this.fieldId()}-error` : `${this.fieldId()}-error`,
  );
}
