import type { policySourceSchema, previewSourceSchema } from '@leidraad/policies/model';
import { DomainError, LANGUAGES } from '@leidraad/shared/model';
import { bytesOfBase64 } from '@leidraad/shared/server/reading';
import type { z } from 'zod';
import type { UnderstandOptions } from './understanding/understand';

export type SourceInput = z.infer<typeof policySourceSchema>;
export type PreviewInput = z.infer<typeof previewSourceSchema>;

const MOST_BYTES = 20 * 1024 * 1024;

/** The bytes of a pasted text or uploaded file, as they arrived; `source.base64`, `source.too-large`. */
export function bytesOf(source: Pick<SourceInput, 'text' | 'base64'>): Buffer {
  const bytes = source.text === undefined ? decoded(source.base64 ?? '') : Buffer.from(source.text, 'utf8');
  if (bytes.byteLength > MOST_BYTES) throw new DomainError('source.too-large', 'too-large');
  return bytes;
}

function decoded(base64: string): Buffer {
  const bytes = bytesOfBase64(base64);
  if (bytes === null) throw new DomainError('source.base64', 'invalid');
  return bytes;
}

/** How a document is to be read. Of a language that is none of ours nothing is said, so that it comes without labels. */
export function optionsOf(
  source: Partial<Omit<SourceInput, 'text' | 'base64'>>,
  pasted: boolean,
): UnderstandOptions {
  const { language, languageCode, fileName, keep } = source;
  const foreign = languageCode !== undefined && !(LANGUAGES as readonly string[]).includes(languageCode);
  const format = source.format ?? (pasted ? 'markdown' : undefined);
  return {
    ...(fileName !== undefined && { fileName }),
    ...(format !== undefined && { format }),
    ...(language !== undefined && !foreign && { language }),
    ...(keep !== undefined && { keep }),
  };
}
