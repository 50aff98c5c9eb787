import type { policySourceSchema } from '@leidraad/policies/model';
import { DomainError, type Language } from '@leidraad/shared/model';
import type { z } from 'zod';
import { readText, type TextFormat } from './readers/read-file';
import { splitDocument } from './structure/split-document';
import type { SplitDocument } from './text/outline';

export type SourceInput = z.infer<typeof policySourceSchema>;

/** A policy longer than a book is a mistake; reading it would keep everybody waiting. */
const MOST_CHARACTERS = 500_000;
const MOST_CLAUSES = 5_000;

/** The bytes of a pasted text or uploaded file, as they arrived. */
export function bytesOf(source: SourceInput): Buffer {
  if (source.text !== undefined) return Buffer.from(source.text, 'utf8');
  const base64 = source.base64 ?? '';
  if (!/^[A-Za-z0-9+/\r\n]*={0,2}\s*$/u.test(base64)) throw new DomainError('source.base64', 'invalid');
  return Buffer.from(base64, 'base64');
}

/** Decodes and splits a document; refuses what is no policy text with a code that says why (`source.*`). */
export function readSource(bytes: Uint8Array, format: TextFormat, language: Language): SplitDocument {
  const extracted = readText(bytes, format);
  if (extracted.text.length > MOST_CHARACTERS) throw new DomainError('source.too-long', 'invalid');
  const document = splitDocument(extracted, language);
  const clauses = document.sections.reduce((sum, section) => sum + section.clauses.length, 0);
  if (clauses === 0) throw new DomainError('source.no-clauses', 'invalid');
  if (clauses > MOST_CLAUSES)
    throw new DomainError('source.too-many-clauses', 'invalid', { params: { clauses, most: MOST_CLAUSES } });
  return document;
}
