import { type ErrorBody, type FieldError } from '@leidraad/shared/model';

/** Codes the client itself gives, beside those of the server. */
export type ClientErrorCode = 'client.offline' | 'client.unexpected-answer' | 'client.unknown';

/** A request that failed, as pages see it. `status` 0: the server could not be reached. */
export class ApiError extends Error {
  readonly code: string;
  readonly requestId: string | undefined;
  readonly fields: readonly FieldError[];
  readonly params: Record<string, string | number>;
  /** What the server holds now, after a stale write. */
  readonly current: unknown;

  constructor(
    readonly status: number,
    body: Partial<ErrorBody> & { code: string },
    /** Seconds to wait, from `Retry-After`. */
    readonly retryAfter?: number,
    /** How it was asked; `GET` for what is only read. */
    readonly method = 'GET',
  ) {
    super(body.message ?? body.code);
    this.name = 'ApiError';
    this.code = body.code;
    this.requestId = body.requestId;
    this.fields = body.fields ?? [];
    this.params = body.params ?? {};
    this.current = body.current;
  }

  get offline(): boolean {
    return this.status === 0;
  }
}

/** A read of what is not there (any more), or at an address that cannot be: asking again does not help. */
export const isMissing = (error: unknown): boolean =>
  isApiError(error) && error.method === 'GET' && [404, 410, 422].includes(error.status);

export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError;
