import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { underLock } from './lock.mjs';
import { runTool, say } from './processes.ts';

interface Part {
  /** Name of the nx project. */
  name: string;
  /** File that exists when it was built. */
  result: string;
  sources: string[];
}

const SHARED_SOURCES = ['package-lock.json', 'tsconfig.base.json', 'nx.json'];

function parts(root: string): Part[] {
  const layers = (layer: string) =>
    readdirSync(join(root, 'libs'))
      .sort()
      .map((capability) => `libs/${capability}/${layer}`);
  return [
    {
      name: 'api',
      result: 'dist/api/main.js',
      sources: [
        ...SHARED_SOURCES,
        'apps/api',
        'migrations',
        'tools',
        ...layers('model'),
        ...layers('server'),
      ],
    },
    {
      name: 'web',
      result: 'dist/web/index.html',
      sources: [...SHARED_SOURCES, 'apps/web', ...layers('model'), ...layers('web')],
    },
  ];
}

/** Builds what is missing or older than its sources, of all or of the parts named. Throws when a build fails. */
export async function buildIfNeeded(root: string, names: readonly string[] = ['api', 'web']): Promise<void> {
  const stale = () => parts(root).filter((part) => names.includes(part.name) && !isFresh(root, part));
  if (stale().length === 0) return;
  await underLock(
    join(root, 'tmp', 'build.lock'),
    'Another start is building; waiting for it …',
    async () => {
      const todo = stale();
      if (todo.length === 0) return;
      say(`Building ${todo.map(({ name }) => name).join(' and ')} …`);
      const prints = todo.map((part) => fingerprint(root, part.sources));
      await runTool(root, 'node_modules/nx/dist/bin/nx.js', [
        'run-many',
        '-t',
        'build',
        '-p',
        ...todo.map(({ name }) => name),
      ]);
      if (todo.some(({ name }) => name === 'web'))
        await runTool(root, 'tools/build/finish-web.mjs', ['--no-budget']);
      mkdirSync(join(root, 'dist'), { recursive: true });
      todo.forEach((part, index) => writeFileSync(printFile(root, part), prints[index] + '\n'));
    },
  );
}

function isFresh(root: string, part: Part): boolean {
  const file = printFile(root, part);
  if (!existsSync(file) || !existsSync(join(root, part.result))) return false;
  return readFileSync(file, 'utf8').trim() === fingerprint(root, part.sources);
}

function printFile(root: string, { name }: Part): string {
  return join(root, 'dist', `.${name}-sources`);
}
