import {
  type HttpErrorResponse,
  type HttpEvent,
  type HttpHandlerFn,
  type HttpInterceptorFn,
  HttpRequest,
  HttpResponse,
  HttpXsrfTokenExtractor,
} from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, filter, type Observable, switchMap, take, throwError } from 'rxjs';

const HEADER = 'X-XSRF-TOKEN';
/** Any read renews the token cookie; this one needs no account. */
const ANY_READ = '/api/health/live';

/**
 * Writes carry the token of the moment they are sent: a first write on a fresh page has none yet, and signing in
 * gives another one than the request that is sent again was made with. Comes after `apiInterceptor`.
 */
export const csrfInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/') || request.method === 'GET' || request.method === 'HEAD')
    return next(request);
  const tokens = inject(HttpXsrfTokenExtractor);
  const send = () => next(request.clone({ setHeaders: { [HEADER]: tokens.getToken() ?? '' } }));
  const renewAndSend = () => renewed(next).pipe(switchMap(send));
  if (!tokens.getToken()) return renewAndSend();
  return send().pipe(
    catchError((failure: HttpErrorResponse) =>
      failure.status === 403 && codeOf(failure) === 'request.csrf'
        ? renewAndSend()
        : throwError(() => failure),
    ),
  );
};

function renewed(next: HttpHandlerFn): Observable<HttpEvent<unknown>> {
  return next(new HttpRequest('GET', ANY_READ)).pipe(
    filter((event) => event instanceof HttpResponse),
    take(1),
  );
}

function codeOf(failure: HttpErrorResponse): unknown {
  return (failure.error as { code?: unknown } | null)?.code;
}
