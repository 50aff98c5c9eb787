import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { LdFieldError } from '../parts/field-error';

/** One line of text of a signal form: label above, hint, field and its error, tied together. */
@Component({
  selector: 'ld-text-field',
  imports: [FormField, LdFieldError],
  template: `
    <label [for]="id()">{{ label() }}</label>
    @if (hint(); as words) {
      <span class="hint" [id]="id() + '-hint'">{{ words }}</span>
    }
    <input
      class="ld-input"
      [id]="id()"
      [type]="type()"
      [attr.autocomplete]="autocomplete()"
      [attr.inputmode]="inputmode()"
      [attr.autocapitalize]="autocapitalize()"
      [attr.aria-describedby]="described()"
      [attr.aria-invalid]="field()().touched() && field()().invalid()"
      [formField]="field()"
    />
    <ld-field-error [id]="id() + '-error'" [of]="field()()" />
  `,
  host: { class: 'ld-field' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdTextField {
  /** Of the input; hint and error derive theirs from it. */
  readonly id = input.required<string>();
  readonly label = input.required<string>();
  readonly field = input.required<FieldTree<string>>();
  readonly hint = input<string>();
  readonly type = input<'text' | 'email' | 'password'>('text');
  readonly autocomplete = input('off');
  readonly inputmode = input<'numeric' | 'email'>();
  readonly autocapitalize = input<'none'>();
  protected readonly described = computed(() =>
    this.hint() ? `${this.id()}-hint ${this.id()}-error` : `${this.id()}-error`,
  );
}
