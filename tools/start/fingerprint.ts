import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One hash over the content of everything below `sources` (files or folders, relative to `root`) that ends up in a
 * build. Content, not time: a switch of branches and back builds nothing.
 */
export function fingerprint(root: string, sources: string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesBelow(root, source)) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

function filesBelow(root: string, path: string): string[] {
  const at = join(root, path);
  if (!existsSync(at)) return [];
  if (statSync(at).isFile()) return [path];
  return readdirSync(at, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return filesBelow(root, join(path, entry.name));
      return /\.spec\.ts$|\.md$/.test(entry.name) && !path.includes('content')
        ? []
        : [join(path, entry.name)];
    });
}
