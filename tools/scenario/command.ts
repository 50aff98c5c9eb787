import { CommandFault } from '../commands/typed-file';
import { checkFile, isAllOk } from './check-file';
import { describeCheck } from './describe-check';
import { readItemFile } from './item-json';

const USAGE = 'npm run -s scenario -- check FILE [--json]';

/**
 * Runs the command with its arguments, file names relative to `folder`. What it finds goes to standard output. Answers the
 * exit code: 0 where nothing stops publishing, 1 where something does, 2 with a message on standard error for input that
 * cannot be read.
 */
export function runCommand(args: readonly string[], folder: string): Promise<number> {
  try {
    const checked = checkFile(readItemFile(folder, fileIn(args)));
    process.stdout.write(
      args.includes('--json') ? `${JSON.stringify(checked, null, 1)}\n` : describeCheck(checked),
    );
    return Promise.resolve(isAllOk(checked) ? 0 : 1);
  } catch (fault) {
    if (!(fault instanceof CommandFault)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    return Promise.resolve(2);
  }
}

function fileIn(args: readonly string[]): string {
  const [command, file, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  if (unknown !== undefined) throw new CommandFault(`There is no option ${unknown}.\n${USAGE}`);
  if (command === undefined) throw new CommandFault(USAGE);
  if (command !== 'check') throw new CommandFault(`There is no command ${command}.\n${USAGE}`);
  if (file === undefined || more.length > 0) throw new CommandFault(`check takes one file.\n${USAGE}`);
  return file;
}
