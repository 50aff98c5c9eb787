import { DomainError, type FieldError } from '@leidraad/shared/model';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

/** A draft course, the deepest thing anybody sends, has ten levels. */
const MOST_LEVELS = 40;
/** Nobody reads more at once; without an end one request could ask for an answer a thousand times its size. */
const MOST_FAULTS = 20;
const LONGEST_PATH = 200;

interface Place {
  path: string;
  level: number;
  value: unknown;
}

/** PostgreSQL keeps no NUL character and half a surrogate pair is no character at all. */
const isReadable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/**
 * Where a body or query holds text that can't be kept, names of fields included. Walks without recursion, and no
 * deeper and no longer than it takes to refuse. Throws `request.too-deep`.
 */
function unreadable(given: unknown): FieldError[] {
  const faults: FieldError[] = [];
  const open: Place[] = [{ path: '', level: 0, value: given }];
  for (let next = open.pop(); next !== undefined && faults.length < MOST_FAULTS; next = open.pop()) {
    const { path, level, value } = next;
    if (typeof value === 'string' && !isReadable(value)) faults.push({ path, code: 'field.characters' });
    if (typeof value !== 'object' || value === null) continue;
    if (level === MOST_LEVELS)
      throw new DomainError('request.too-deep', 'invalid', { params: { max: MOST_LEVELS } });
    for (const [key, inner] of Object.entries(value)) {
      if (!isReadable(key)) faults.push({ path, code: 'field.characters' });
      else if (typeof inner === 'string' || typeof inner === 'object')
        open.push({ path: below(path, key), level: level + 1, value: inner });
    }
  }
  return faults.slice(0, MOST_FAULTS);
}

function below(path: string, key: string): string {
  return (path === '' ? key : `${path}.${key}`).slice(0, LONGEST_PATH);
}

/** Refuses, for every route at once, text that the database could not keep and bodies that are nested too deep. */
export function readableText(): RequestHandler {
  return (request: Request, _response: Response, next: NextFunction) => {
    const faults = [request.query, request.body as unknown].flatMap(unreadable);
    next(faults.length > 0 ? new DomainError('request.invalid', 'invalid', { fields: faults }) : undefined);
  };
}
