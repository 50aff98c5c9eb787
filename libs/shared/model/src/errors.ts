/**
 * Why a request cannot be carried out. The kind decides the HTTP status:
 * invalid 422, unauthenticated 401, forbidden 403, missing 404, conflict 409, stale 409, too-large 413,
 * limited 429, unavailable 503, slow 408.
 */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'stale'
  | 'too-large'
  | 'limited'
  | 'unavailable'
  | 'slow';

/** A fault beside one field; `path` as in the body, e.g. `employees.3.email`. */
export interface FieldError {
  path: string;
  code: string;
  params?: Record<string, string | number>;
}

export interface ErrorDetails {
  fields?: FieldError[];
  /** Values for the message of the code. */
  params?: Record<string, string | number>;
  /** What the client needs to go on, e.g. the newer version after a stale write. */
  current?: unknown;
}

/** The one error class of the product. Codes look like `certificate.already-issued`, are never reused or renamed. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly kind: ErrorKind,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** What every failed request answers. */
export interface ErrorBody {
  code: string;
  message: string;
  requestId: string;
  fields?: FieldError[];
  params?: Record<string, string | number>;
  current?: unknown;
}
