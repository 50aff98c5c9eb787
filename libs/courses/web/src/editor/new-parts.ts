import { type Block, type Lesson, type Line } from '@leidraad/courses/model';
import { v7 as newId } from 'uuid';

/** Kinds of block one can add; a quotation is added by choosing its clause. */
export const LINE_BLOCKS = ['rule', 'explanation', 'do-dont', 'reason', 'example'] as const;
export type LineBlockType = (typeof LINE_BLOCKS)[number];

/** A key that survives versions: what somebody read is stored under it. */
export const newKey = (of: string) => `${of}-${newId().slice(-12)}`;

export const newLine = (): Line => ({ key: newKey('line'), text: {}, citations: [] });

export function newBlock(type: LineBlockType): Block {
  const key = newKey(type);
  return type === 'do-dont'
    ? { key, type, do: [newLine()], dont: [newLine()] }
    : { key, type, lines: [newLine()] };
}

export const newQuotation = (clauseId: string): Block => ({
  key: newKey('quotation'),
  type: 'quotation',
  clauseId,
});

export const newLesson = (): Lesson => ({
  key: newKey('lesson'),
  topic: {},
  title: {},
  goal: {},
  minutes: 5,
  blocks: [],
});
