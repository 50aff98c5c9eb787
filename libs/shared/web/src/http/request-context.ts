import { HttpContext, HttpContextToken } from '@angular/common/http';

/** The caller handles a 401 itself: no sign-in dialog over the page. */
export const QUIET = new HttpContextToken(() => false);

/** Context for requests whose 401 is an answer and not an interruption (signing in, asking who is there). */
export const quietly = () => new HttpContext().set(QUIET, true);
