import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..', '..');

/** Bundles a module of tools/bench as `bundled` does, and loads it. */
export async function loadBundled<T>(entry: string): Promise<T> {
  return (await import(pathToFileURL(await bundled(entry)).href)) as T;
}

/**
 * Bundles a module of tools/bench with the product's code that it imports, and answers the file: Node itself does not
 * resolve imports without an extension. Packages stay where they are. Written to tmp/bench/, which git ignores.
 */
export async function bundled(entry: string): Promise<string> {
  const folder = join(root, 'tmp', 'bench');
  mkdirSync(folder, { recursive: true });
  const bundle = await rolldown({
    cwd: root,
    input: join(root, 'tools', 'bench', entry),
    platform: 'node',
    tsconfig: join(root, 'tsconfig.base.json'),
    external: (id) =>
      !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@leidraad/') && !/^[A-Za-z]:/u.test(id),
  });
  const file = join(folder, `${entry.replaceAll(/[^a-z]+/gu, '-')}.mjs`);
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return file;
}
