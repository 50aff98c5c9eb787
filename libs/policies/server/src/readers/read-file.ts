import { decodeSource } from '../text/decode-source';
import type { ExtractedDocument } from '../text/outline';
import { readMarkdown } from './markdown';
import { readPlainText } from './plain-text';

export type TextFormat = 'markdown' | 'text';

/** Reads a decoded text in a given format; throws what `decodeSource` throws. */
export function readText(bytes: Uint8Array, format: TextFormat): ExtractedDocument {
  const text = decodeSource(bytes);
  return format === 'markdown' ? readMarkdown(text) : readPlainText(text);
}
