import { HttpErrorResponse } from '@angular/common/http';
import { z } from 'zod';
import { ApiError } from './api-error';

const bodySchema = z.object({
  code: z.string(),
  message: z.string().optional(),
  requestId: z.string().optional(),
  fields: z
    .array(
      z.object({
        path: z.string(),
        code: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
      }),
    )
    .optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  current: z.unknown().optional(),
});

/** A failed request for a file carries its words in a file as well: the same failure with its words read. */
export async function withWordsRead(failure: HttpErrorResponse): Promise<HttpErrorResponse> {
  const { status, headers } = failure;
  return new HttpErrorResponse({ error: await (failure.error as Blob).text(), status, headers });
}

/** The `ErrorBody` of a failed response; anything else (a proxy's page, no network) gets a code of our own. */
export function readApiError(response: HttpErrorResponse, method = 'GET'): ApiError {
  if (response.status === 0) return new ApiError(0, { code: 'client.offline' }, undefined, method);
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
  const body = bodySchema.safeParse(parsed(response.error));
  if (body.success) return new ApiError(response.status, body.data, retryAfter, method);
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  return new ApiError(response.status, { code: 'client.unknown', requestId }, retryAfter, method);
}

// A failed request for text carries its JSON as text.
function parsed(error: unknown): unknown {
  if (typeof error !== 'string') return error;
  try {
    return JSON.parse(error);
  } catch {
    return undefined;
  }
}
