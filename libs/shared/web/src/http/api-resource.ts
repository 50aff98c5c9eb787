import { httpResource, type HttpResourceRef, type HttpResourceRequest } from '@angular/common/http';
import { type z } from 'zod';
import { ApiError } from './api-error';

/**
 * A read of the API whose answer is checked against the contract. `url` is a signal function: `undefined` means
 * nothing to ask yet. An answer that breaks the contract is an `ApiError` `client.unexpected-answer`.
 * `value()` throws while the resource is in error: look at `hasValue()` first.
 *
 *     readonly tasks = apiResource(() => '/api/training/tasks', tasksSchema);
 */
export function apiResource<S extends z.ZodType>(
  url: () => string | HttpResourceRequest | undefined,
  schema: S,
): HttpResourceRef<z.infer<S> | undefined> {
  const request = (): HttpResourceRequest | undefined => {
    const wanted = url();
    return typeof wanted === 'string' ? { url: wanted } : wanted;
  };
  return httpResource<z.infer<S>>(request, { parse: (answer) => parsed(schema, answer) });
}

function parsed<S extends z.ZodType>(schema: S, answer: unknown): z.infer<S> {
  const result = schema.safeParse(answer);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.join('.') ?? '';
  throw new ApiError(200, { code: 'client.unexpected-answer', params: { where } });
}
