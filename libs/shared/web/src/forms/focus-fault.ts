import {
  afterNextRender,
  Directive,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { type FieldTree } from '@angular/forms/signals';

/** After a submit that was refused, here or by the server, the first wrong field has the focus. */
@Directive({ selector: 'form[ldFocusFault]', host: { '(submit)': 'submitted.set(true)' } })
export class LdFocusFault {
  readonly formRoot = input.required<FieldTree<unknown>>();
  protected readonly submitted = signal(false);

  constructor() {
    const form = inject<ElementRef<HTMLFormElement>>(ElementRef).nativeElement;
    const injector = inject(Injector);
    effect(() => {
      const state = this.formRoot()();
      if (!this.submitted() || state.submitting()) return;
      this.submitted.set(false);
      if (!state.invalid()) return;
      const focus = () => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      afterNextRender({ read: focus }, { injector });
    });
  }
}
