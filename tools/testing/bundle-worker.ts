import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the server's programs (half a second) for a test that runs the real one that reads documents, or files with items. In tmp/ of the
 * project, where their packages are found; `remove` them afterwards.
 */
export function bundleWorker(name: 'understanding' | 'items' = 'understanding'): {
  file: string;
  remove(): void;
} {
  const root = process.cwd();
  mkdirSync(join(root, 'tmp'), { recursive: true });
  const folder = mkdtempSync(join(root, 'tmp', 'worker-'));
  // In a process of its own: the bundler and Jest do not get along in one.
  const bundler = join(root, 'node_modules/rolldown/bin/cli.mjs');
  execFileSync(process.execPath, [bundler, '-c', 'tools/build/rolldown.config.mjs', '--dir', folder], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return {
    file: join(folder, `workers/${name}.js`),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
