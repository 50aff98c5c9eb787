import { DestroyRef, DOCUMENT, inject } from '@angular/core';
import { type CanDeactivateFn } from '@angular/router';
import { LanguageService } from '../language/language-service';
import { Confirm } from '../parts/confirm';

/** A page that may hold what isn't saved yet. */
export interface HasUnsaved {
  hasUnsaved(): boolean;
}

/** For `canDeactivate` of a route: nobody leaves filled-in work by the menu or the back button without knowing it. */
export const unsavedGuard: CanDeactivateFn<HasUnsaved> = (page) => {
  // A page that never came up (its code failed to load) is no page to keep.
  if (!(page as HasUnsaved | null)?.hasUnsaved()) return true;
  const language = inject(LanguageService);
  const text = (key: string) => language.text(`shared.unsaved.${key}`);
  return inject(Confirm).ask({
    title: text('title'),
    text: text('text'),
    action: text('leave'),
    cancel: text('stay'),
  });
};

/**
 * For the constructor of such a page: a reload or a closed tab asks too (the browser's own question), and the code of
 * the dialog is fetched while there still is a connection.
 */
export function warnBeforeUnload(page: HasUnsaved): void {
  const window = inject(DOCUMENT).defaultView;
  const warn = (event: BeforeUnloadEvent) => {
    if (page.hasUnsaved()) event.preventDefault();
  };
  window?.addEventListener('beforeunload', warn);
  inject(DestroyRef).onDestroy(() => window?.removeEventListener('beforeunload', warn));
  inject(Confirm).prepare();
}
