import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';

const root = join(import.meta.dirname, '..', '..');

/** Programs that run on Node, by their place under dist/. */
const programs = {
  'api/main': 'apps/api/src/main.ts',
  'workers/understanding': 'libs/policies/server/src/understanding/understanding.worker.ts',
  'workers/items': 'libs/quizzes/server/src/exchange/files/items.worker.ts',
  'workers/proposals': 'libs/courses/server/src/proposals/course-proposals.worker.ts',
  'tools/migrate': 'tools/migrate.ts',
  'tools/load-demo': 'tools/demo/load-demo.ts',
  'tools/openapi': 'tools/openapi.ts',
};

export default defineConfig({
  cwd: root,
  input: Object.fromEntries(Object.entries(programs).filter(([, source]) => existsSync(join(root, source)))),
  platform: 'node',
  // Reads `paths` and the decorator settings: NestJS and TypeORM live from decorator metadata.
  tsconfig: join(root, 'tsconfig.base.json'),
  // Our own code only; everything from npm stays in node_modules.
  external: (id) =>
    !id.startsWith('.') &&
    !id.startsWith('/') &&
    !id.startsWith('@leidraad/') &&
    // The compiler's own helpers for decorators come with it, not from node_modules.
    !id.startsWith('@oxc-project/runtime/') &&
    !/^[A-Za-z]:/.test(id),
  output: {
    dir: join(root, 'dist'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'api/shared/[name]-[hash].js',
    sourcemap: true,
    keepNames: true,
  },
});
