import { basename } from 'node:path';
import { DomainError } from '@leidraad/shared/model';
import { understand } from '../../libs/policies/server/src/understanding/understand';
import type { UnderstoodDocument } from '../../libs/policies/server/src/understanding/understood-document';
import { typedFile } from '../commands/typed-file';

/** The product refuses larger files before reading them, and so does the command. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Reads and understands a file, named relative to `folder`. */
export async function readPolicy(folder: string, name: string): Promise<UnderstoodDocument> {
  const tooLarge = () => new DomainError('source.too-large', 'too-large');
  return understand(typedFile(folder, name, MOST_BYTES, tooLarge), { fileName: basename(name) });
}
