import { DomainError, type FieldError } from '@leidraad/shared/model';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** PostgreSQL keeps no NUL character and half a surrogate pair is no character at all. */
const isReadable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/** Where a body or query holds text that can't be kept, names of fields included; walks without recursion. */
function unreadable(given: unknown): FieldError[] {
  const faults: FieldError[] = [];
  const open: { path: string; value: unknown }[] = [{ path: '', value: given }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value } = next;
    if (typeof value === 'string' && !isReadable(value)) faults.push({ path, code: 'field.characters' });
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (!isReadable(key)) faults.push({ path, code: 'field.characters' });
      else open.push({ path: path === '' ? key : `${path}.${key}`, value: inner });
    }
  }
  return faults;
}

/** Refuses, for every route at once, text that the database could not keep. */
export function readableText(): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction) => {
    const faults = [request.query, request.body as unknown].flatMap(unreadable);
    next(faults.length > 0 ? new DomainError('request.invalid', 'invalid', { fields: faults }) : undefined);
  };
}
