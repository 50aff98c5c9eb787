import { z } from 'zod';

export const PAGE_SIZE = 50;

/** One page of a list by keyset: `next` is the opaque cursor of the following page, null at the end. */
export const pageOf = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), next: z.string().nullable(), total: z.number().int() });

export interface Page<T> {
  rows: T[];
  next: string | null;
  total: number;
}
