import { QUIZ_ERRORS } from '@leidraad/quizzes/model';
import { printResult } from '../commands/print-result';
import { CommandFault } from '../commands/typed-file';
import { describeItems } from './describe-items';
import { inspectItems } from './inspect-file';
import { itemFileJsonSchema } from './schema';

const USAGE = `npm run -s items -- inspect FILE [--json]
npm run -s items -- schema`;

/**
 * Runs the command with its arguments, file names relative to `folder`. The result goes to standard output and nothing
 * else does. Answers the exit code: 0 where items were read or refused one by one, 2 with a code and a message on standard
 * error for a file that is none with items.
 */
export function runCommand(args: readonly string[], folder: string): Promise<number> {
  return printResult(() => resultOf(args, folder), QUIZ_ERRORS, 'This file cannot be read.');
}

async function resultOf(args: readonly string[], folder: string): Promise<string> {
  const [command, file, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  if (unknown !== undefined) throw new CommandFault(`There is no option ${unknown}.\n${USAGE}`);
  if (command === undefined) throw new CommandFault(USAGE);
  if (command === 'schema' && file === undefined) return itemFileJsonSchema();
  if (command !== 'inspect') throw new CommandFault(`There is no command ${command}.\n${USAGE}`);
  if (file === undefined || more.length > 0) throw new CommandFault(`inspect takes one file.\n${USAGE}`);
  const found = await inspectItems(folder, file);
  return args.includes('--json') ? `${JSON.stringify(found, null, 1)}\n` : describeItems(found);
}
