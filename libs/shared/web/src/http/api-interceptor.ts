import {
  HttpErrorResponse,
  HttpEventType,
  type HttpInterceptorFn,
  type HttpRequest,
} from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, of, switchMap, tap, throwError } from 'rxjs';
import { TranslocoService } from '@jsverse/transloco';
import { ApiError } from './api-error';
import { Connection } from './connection';
import { readApiError, withWordsRead } from './read-api-error';
import { QUIET } from './request-context';
import { SignInPrompt } from './sign-in-prompt';

/**
 * Failures become `ApiError`. When the session has ended, a dialog over the page asks to sign in and the request
 * is sent once more, so nothing that was typed is lost.
 */
export const apiInterceptor: HttpInterceptorFn = (request, next) => {
  if (!request.url.startsWith('/api/')) return next(request);
  const connection = inject(Connection);
  const prompt = inject(SignInPrompt);
  const language = inject(TranslocoService).getActiveLang();
  const asked = request.clone({ setHeaders: { 'Accept-Language': language } });
  const send = (sent = asked) =>
    next(sent).pipe(
      // "Sent" comes first and says nothing about whether anybody hears it.
      tap((event) => event.type !== HttpEventType.Sent && connection.report(true)),
      catchError((failure: unknown) => {
        if (!(failure instanceof HttpErrorResponse)) return throwError(() => failure);
        connection.report(failure.status !== 0);
        const read = failure.error instanceof Blob ? from(withWordsRead(failure)) : of(failure);
        return read.pipe(switchMap((told) => throwError(() => readApiError(told, request.method))));
      }),
    );
  return send().pipe(
    // The token went stale with a session; the refusal brought a fresh one.
    catchError((error: unknown) => {
      const stale = error instanceof ApiError && error.code === 'request.csrf';
      return stale ? send(withFreshToken(asked)) : throwError(() => error);
    }),
    catchError((error: unknown) => {
      const ended = error instanceof ApiError && error.status === 401 && !request.context.get(QUIET);
      if (!ended) return throwError(() => error);
      return from(prompt.ask()).pipe(
        switchMap((signedIn) => (signedIn ? send(withFreshToken(asked)) : throwError(() => error))),
      );
    }),
  );
};

function withFreshToken(request: HttpRequest<unknown>): HttpRequest<unknown> {
  const token = /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1];
  return token === undefined
    ? request
    : request.clone({ setHeaders: { 'X-XSRF-TOKEN': decodeURIComponent(token) } });
}
