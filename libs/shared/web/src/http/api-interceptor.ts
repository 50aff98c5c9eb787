import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, tap, throwError } from 'rxjs';
import { TranslocoService } from '@jsverse/transloco';
import { ApiError } from './api-error';
import { Connection } from './connection';
import { readApiError } from './read-api-error';
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
  const send = () =>
    next(asked).pipe(
      tap(() => connection.report(true)),
      catchError((failure: unknown) => {
        if (!(failure instanceof HttpErrorResponse)) return throwError(() => failure);
        connection.report(failure.status !== 0);
        return throwError(() => readApiError(failure));
      }),
    );
  return send().pipe(
    catchError((error: unknown) => {
      const ended = error instanceof ApiError && error.status === 401 && !request.context.get(QUIET);
      if (!ended) return throwError(() => error);
      return from(prompt.ask()).pipe(switchMap((signedIn) => (signedIn ? send() : throwError(() => error))));
    }),
  );
};
