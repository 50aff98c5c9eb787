import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { LdFieldError } from '../parts/field-error';

/** One line of text of a signal form: label above, hint, field and its error, tied together. */
@Component({
  selector: 'ld-text-field',
  imports: [FormField, LdFieldError],
  template: `
    <label [for]="fieldId()">{{ label() }}</label>
    @if (hint(); as words) {
      <span class="hint" [id]="fieldId() + '-hint'">{{ words }}</span>
    }
    <input
      class="ld-input"
      [id]="fieldId()"
      [type]="type()"
      [attr.autocomplete]="autocomplete()"
      [attr.inputmode]="inputmode()"
      [attr.autocapitalize]="autocapitalize()"
      [attr.aria-describedby]="described()"
      [attr.aria-invalid]="field()().touched() && field()().invalid()"
      [formField]="field()"
    />
    <ld-field-error [id]="fieldId() + '-error'" [of]="field()()" />
  `,
  host: { class: 'ld-field' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdTextField {
  /** Id of the input, from which hint and error derive theirs. Not `id`: that would stand on the host as well. */
  readonly fieldId = input.required<string>();
  readonly label = input.required<string>();
  readonly field = input.required<FieldTree<string>>();
  readonly hint = input<string>();
  readonly type = input<'text' | 'email' | 'password'>('text');
  readonly autocomplete = input('off');
  readonly inputmode = input<'numeric' | 'email'>();
  readonly autocapitalize = input<'none'>();
  protected readonly described = computed(() =>
    this.hint() ? `${this.fieldId()}-hint ${this.fieldId()}-error` : `${this.fieldId()}-error`,
  );
}
