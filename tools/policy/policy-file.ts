import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { DomainError } from '@leidraad/shared/model';
import { understand } from '../../libs/policies/server/src/understanding/understand';
import type { UnderstoodDocument } from '../../libs/policies/server/src/understanding/understood-document';

/** Input that is no good, in words for who typed it. */
export class CommandFault extends Error {}

/** The product refuses larger files before reading them, and so does the command. */
const MOST_BYTES = 20 * 1024 * 1024;

/** Reads and understands a file, named relative to `folder`. */
export async function readPolicy(folder: string, name: string): Promise<UnderstoodDocument> {
  const path = resolve(folder, name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new CommandFault(`There is no file ${name}.`);
  if (found.isDirectory()) throw new CommandFault(`${name} is a folder, no file.`);
  if (!found.isFile()) throw new CommandFault(`${name} is no file.`);
  if (found.size > MOST_BYTES) throw new DomainError('source.too-large', 'too-large');
  return understand(new Uint8Array(read(path, name)), { fileName: basename(path) });
}

function read(path: string, name: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new CommandFault(`${name} cannot be opened.`);
  }
}
