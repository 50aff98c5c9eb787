import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { COMMANDS, type Command } from './commands.ts';

// node tools/commands/run-bundled.ts NAME ARGUMENTS: runs a command of the folder tools/NAME.
const root = join(import.meta.dirname, '..', '..');
const [name = '', ...args] = process.argv.slice(2);
const libraries = COMMANDS[name];
if (!libraries) throw new Error(`There is no command ${name}; tools/commands/commands.ts lists them.`);
const folder = join(root, 'dist', 'tools', name);

// Node itself resolves no imports without an extension, so the command is bundled, once for each state of its sources.
const bundle = join(folder, `command-${newestSource(libraries).toString(36)}.mjs`);
if (!exists(bundle)) await makeBundle();
const { runCommand } = (await import(pathToFileURL(bundle).href)) as Command;
// Whoever reads along may stop early, as `| head` does: then nobody waits for the rest.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await runCommand(args, process.env['LEIDRAAD_TYPED_IN'] ?? process.cwd());

async function makeBundle(): Promise<void> {
  const { rolldown } = await import('rolldown');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const built = await rolldown({
    cwd: root,
    input: join(root, 'tools', name, 'command.ts'),
    platform: 'node',
    tsconfig: join(root, 'tsconfig.base.json'),
    external: (id) =>
      !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@leidraad/') && !/^[A-Za-z]:/u.test(id),
  });
  await built.write({ file: bundle, format: 'esm', codeSplitting: false });
  await built.close();
}

/** When the last of the sources changed, in milliseconds. */
function newestSource(capabilities: readonly string[]): number {
  const folders = [
    import.meta.dirname,
    join(root, 'tools', name),
    ...capabilities.map((lib) => join(root, 'libs', lib)),
  ];
  let newest = 0;
  for (const source of folders)
    for (const entry of readdirSync(source, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && entry.name.endsWith('.ts'))
        newest = Math.max(newest, Math.round(statSync(join(entry.parentPath, entry.name)).mtimeMs));
  return newest;
}

function exists(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}
