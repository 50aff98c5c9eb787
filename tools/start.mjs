// npm start: installs if needed, then hands over to the project's own Node.
import { join } from 'node:path';
import { ensureInstalled, root, runUnderOwnNode } from './start/install.mjs';

await ensureInstalled();
runUnderOwnNode(join(root, 'tools', 'start', 'launch.ts'), process.argv.slice(2), { channel: true });
