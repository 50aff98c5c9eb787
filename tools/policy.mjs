// npm run -s policy -- inspect FILE [--json] | compare OLD NEW [--json]: what Leidraad makes of a policy, without a server.
import { join } from 'node:path';
import { ensureInstalled, root, runUnderOwnNode } from './start/install.mjs';

await ensureInstalled();
// npm changes to the project's folder; file names mean the folder the command was typed in.
const from = process.env.npm_lifecycle_event === 'policy' ? (process.env.INIT_CWD ?? root) : process.cwd();
runUnderOwnNode(join(root, 'tools', 'policy', 'run.ts'), process.argv.slice(2), {
  env: { LEIDRAAD_TYPED_IN: from },
});
