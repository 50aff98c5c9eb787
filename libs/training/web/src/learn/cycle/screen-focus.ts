import { afterNextRender, DOCUMENT, ElementRef, inject, Injector } from '@angular/core';

/**
 * For pages that change their screen without a new address for the router: after the next render, moves focus to what
 * `selector` finds in the page and the page to its top. In an injection context.
 */
export function screenFocus(): (selector: string) => void {
  const injector = inject(Injector);
  const host = inject<ElementRef<HTMLElement>>(ElementRef);
  const document = inject(DOCUMENT);
  return (selector) => {
    const move = () => {
      const target = host.nativeElement.querySelector<HTMLElement>(selector);
      target?.setAttribute('tabindex', '-1');
      target?.focus({ preventScroll: true });
      document.documentElement.scrollTop = 0;
    };
    afterNextRender(move, { injector });
  };
}
