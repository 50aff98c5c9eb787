// npm test: installs if needed, then runs every Jest project under the project's own Node.
// --long runs the property tests in full (npm run check:long); other arguments go to Jest.
import { join } from 'node:path';
import { ensureInstalled, root, runUnderOwnNode } from './start/install.mjs';

await ensureInstalled();
const args = process.argv.slice(2);
const long = args.includes('--long');
runUnderOwnNode(
  join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
  args.filter((arg) => arg !== '--long'),
  {
    env: {
      // Jest loads packages that are ES modules only with its own require(esm).
      NODE_OPTIONS:
        `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim(),
      TZ: 'UTC',
      ...(long ? { LEIDRAAD_LONG: 'true' } : {}),
    },
  },
);
