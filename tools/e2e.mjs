// npm run e2e: the journeys in a real browser, against the running product with a data folder of its own.
import { join } from 'node:path';
import { ensureInstalled, root, runUnderOwnNode } from './start/install.mjs';

await ensureInstalled();
runUnderOwnNode(join(root, 'tools', 'testing', 'run-journeys.ts'), process.argv.slice(2));
