import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Input that is no good, in words for who typed it. */
export class CommandFault extends Error {}

/** The bytes of a file, named relative to `folder`. `tooLarge`: what is thrown, before reading, above `most` bytes. */
export function typedFile(folder: string, name: string, most: number, tooLarge: () => Error): Uint8Array {
  const path = resolve(folder, name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new CommandFault(`There is no file ${name}.`);
  if (found.isDirectory()) throw new CommandFault(`${name} is a folder, no file.`);
  if (!found.isFile()) throw new CommandFault(`${name} is no file.`);
  if (found.size > most) throw tooLarge();
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new CommandFault(`${name} cannot be opened.`);
  }
}
