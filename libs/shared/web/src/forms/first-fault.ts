import { afterNextRender, ElementRef, inject, Injector } from '@angular/core';

/**
 * For a page or dialog whose form is no signal form: moves the focus to the first wrong field once the faults are shown.
 * `ldFocusFault` does the same for signal forms.
 */
export function firstFault(): () => void {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const injector = inject(Injector);
  const focus = () => host.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  return () => void afterNextRender({ read: focus }, { injector });
}
