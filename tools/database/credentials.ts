import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Secrets of one data folder: made once, readable by nobody but the one who starts Leidraad. */
export interface Credentials {
  /** Password of the superuser `postgres`. */
  superuser: string;
  /** Password of `leidraad_owner`, who owns the schema and migrates. */
  owner: string;
  /** Password of `leidraad_app`, as whom the application works. */
  app: string;
  /** Signs session cookies. */
  sessionSecret: string;
}

/** Reads `secrets.json` (mode 0600) of the data folder, or makes both. */
export function credentialsOf(dataDir: string): Credentials {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  const made = { superuser: secret(), owner: secret(), app: secret(), sessionSecret: secret() };
  // Written beside and renamed: a start broken off here must not leave half a file behind.
  writeFileSync(`${file}.new`, JSON.stringify(made, null, 2) + '\n', { mode: 0o600 });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
  return made;
}

/** 256 random bits, safe inside a URL and an SQL literal. */
export function secret(): string {
  return randomBytes(32).toString('base64url');
}
