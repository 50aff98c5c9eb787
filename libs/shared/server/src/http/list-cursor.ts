import { DomainError } from '@leidraad/shared/model';
import { z } from 'zod';

const positionSchema = z.tuple([
  z.string().refine((key) => !key.includes('\0') && key.isWellFormed()),
  z.string(),
]);

/** The opaque cursor after a row: its sort key and its id. */
export function cursorAfter(sortKey: string, id: string): string {
  return Buffer.from(JSON.stringify([sortKey, id])).toString('base64url');
}

/** Sort key and id of a cursor; nulls for the first page. Throws `request.cursor-unknown` for one we never gave. */
export function readCursor(
  cursor: string | undefined,
  id: z.ZodType = z.uuid(),
): [string, string] | [null, null] {
  if (cursor === undefined) return [null, null];
  try {
    const position = positionSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    id.parse(position[1]);
    return position;
  } catch {
    throw new DomainError('request.cursor-unknown', 'invalid');
  }
}
