import { DOCUMENT, effect, inject, type Signal } from '@angular/core';
import { isApiError } from '@leidraad/shared/web';

const EVERY_MS = 10_000;
const GATEWAY_DOWN: readonly number[] = [0, 502, 503, 504];
/** Signed out, too slow, too many: another time it may do. */
const MAY_PASS: readonly number[] = [401, 408, 429];

/** Whether a request failed because the server can't be reached, so that sending it again later makes sense. */
export const isUnreachable = (error: unknown): boolean =>
  isApiError(error) && GATEWAY_DOWN.includes(error.status);

/** Whether the server refused a request for good; sending it again later would change nothing. */
export const isRefused = (error: unknown): boolean =>
  isApiError(error) && error.status >= 400 && error.status < 500 && !MAY_PASS.includes(error.status);

/**
 * Calls `retry` as long as something waits: at once when the browser is back online, and every ten seconds, because a
 * server that is down gives no sign of its return. In an injection context; ends with it.
 */
export function retryWhenBack(waiting: Signal<boolean>, retry: () => void): void {
  const window = inject(DOCUMENT).defaultView;
  effect((onCleanup) => {
    if (!waiting() || !window) return;
    const timer = setInterval(retry, EVERY_MS);
    window.addEventListener('online', retry);
    onCleanup(() => {
      clearInterval(timer);
      window.removeEventListener('online', retry);
    });
  });
}
