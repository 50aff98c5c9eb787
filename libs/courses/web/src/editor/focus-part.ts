import { Scroll, type Router } from '@angular/router';
import { filter, take } from 'rxjs';

/** On narrower screens the list, what is open and the clauses stand under each other (three-panes.scss). */
const UNDER_EACH_OTHER = '(max-width: 999.98px)';

const FIELDS = 'a, button, input, select, textarea';

/** How a part of the draft is found on the page. */
export const placeOfPart = (kind: 'block' | 'line' | 'lesson' | 'question', key: string) =>
  `[data-${kind}="${key}"]`;

/** The part that takes the place of the one at `index`, for the keyboard to go on from; none when it was the only one. */
export function neighbourOf(
  kind: Parameters<typeof placeOfPart>[0],
  keys: readonly string[],
  index: number,
): string | undefined {
  const key = keys[index + 1] ?? keys[index - 1];
  return key === undefined ? undefined : placeOfPart(kind, key);
}

/** Moves the focus to the first field of a part once the page shows it; to the page itself when the part isn't there. */
export function focusPart(place: string | undefined): void {
  setTimeout(() => {
    const found = place === undefined ? null : document.querySelector<HTMLElement>(place);
    const field = found?.matches(FIELDS) ? found : found?.querySelector<HTMLElement>(FIELDS);
    (field ?? document.getElementById('main'))?.focus();
  });
}

/** Shows what is open in its list, where that scrolls by itself. */
export function showInList(place: string): void {
  if (globalThis.matchMedia?.(UNDER_EACH_OTHER).matches) return;
  document.querySelector(place)?.scrollIntoView?.({ block: 'nearest' });
}

/** What a list opened stands under it on narrow screens: it takes the focus, and with it the view, once the page is there. */
export function focusOpened(router: Router): void {
  if (!globalThis.matchMedia?.(UNDER_EACH_OTHER).matches) return;
  router.events
    .pipe(
      filter((event) => event instanceof Scroll),
      take(1),
    )
    .subscribe(() =>
      setTimeout(() => {
        const opened = document.querySelector<HTMLElement>('[data-opened]');
        opened?.parentElement?.scrollIntoView();
        opened?.focus({ preventScroll: true });
      }),
    );
}

/** Something that was just added: seen in its list, and ready to be written. */
export function focusAdded(place: string): void {
  document.querySelector(place)?.scrollIntoView?.({ block: 'nearest' });
  const opened = document.querySelector('[data-opened]')?.parentElement;
  opened?.querySelector<HTMLElement>('textarea, input[type="text"], input:not([type])')?.focus();
}
