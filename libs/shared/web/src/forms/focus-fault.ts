import { Directive, effect, input, signal } from '@angular/core';
import { type FieldTree } from '@angular/forms/signals';
import { firstFault } from './first-fault';

/** After a submit that was refused, here or by the server, the first wrong field has the focus. */
@Directive({ selector: 'form[ldFocusFault]', host: { '(submit)': 'submitted.set(true)' } })
export class LdFocusFault {
  readonly formRoot = input.required<FieldTree<unknown>>();
  protected readonly submitted = signal(false);

  constructor() {
    const toFirstFault = firstFault();
    effect(() => {
      const state = this.formRoot()();
      if (!this.submitted() || state.submitting()) return;
      this.submitted.set(false);
      if (state.invalid()) toFirstFault();
    });
  }
}
