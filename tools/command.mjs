// node tools/command.mjs NAME ARGUMENTS: a command that reads files without a server (tools/commands/commands.ts lists
// them), each of them a script of package.json by the same name: npm run -s policy -- inspect FILE [--json]
import { join } from 'node:path';
import { ensureInstalled, root, runUnderOwnNode } from './start/install.mjs';

await ensureInstalled();
const [name, ...args] = process.argv.slice(2);
// npm changes to the project's folder; file names mean the folder the command was typed in.
const from = process.env.npm_lifecycle_event === name ? (process.env.INIT_CWD ?? root) : process.cwd();
runUnderOwnNode(join(root, 'tools', 'commands', 'run-bundled.ts'), [name, ...args], {
  env: { LEIDRAAD_TYPED_IN: from },
});
