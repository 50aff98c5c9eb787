import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The built program of that name, in dist/workers beside the running one (dist/api/main.js or a tool), or the `given`
 * one. Null in tests that give none: they work in their own process.
 */
export function programFile(name: string, given: string | undefined, environment: string): string | null {
  if (given === undefined && environment === 'test') return null;
  const file = given ?? join(dirname(process.argv[1] ?? ''), '..', 'workers', `${name}.js`);
  if (!existsSync(file)) throw new Error(`A program of the server is missing: ${file}. Build first.`);
  return file;
}
