import { QUIZ_ERRORS } from '@leidraad/quizzes/model';
import { DomainError, SHARED_ERRORS } from '@leidraad/shared/model';
import { CommandFault } from '../commands/typed-file';
import { describeItems } from './describe-items';
import { inspectItems } from './inspect-file';

const USAGE = 'npm run -s items -- inspect FILE [--json]';

/**
 * Runs the command with its arguments, file names relative to `folder`. The result goes to standard output and nothing
 * else does. Answers the exit code: 0 where items were read or refused one by one, 2 with a code and a message on standard
 * error for a file that is none with items.
 */
export async function runCommand(args: readonly string[], folder: string): Promise<number> {
  try {
    process.stdout.write(await resultOf(args, folder));
    return 0;
  } catch (fault) {
    const message = messageOf(fault);
    if (message === null) throw fault;
    process.stderr.write(`${message}\n`);
    return 2;
  }
}

async function resultOf(args: readonly string[], folder: string): Promise<string> {
  const [command, file, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  if (unknown !== undefined) throw new CommandFault(`There is no option ${unknown}.\n${USAGE}`);
  if (command === undefined) throw new CommandFault(USAGE);
  if (command !== 'inspect') throw new CommandFault(`There is no command ${command}.\n${USAGE}`);
  if (file === undefined || more.length > 0) throw new CommandFault(`inspect takes one file.\n${USAGE}`);
  const found = await inspectItems(folder, file);
  return args.includes('--json') ? `${JSON.stringify(found, null, 1)}\n` : describeItems(found);
}

/** What is wrong with the input, in words; null for a fault of the program itself. */
function messageOf(fault: unknown): string | null {
  if (fault instanceof CommandFault) return fault.message;
  if (!(fault instanceof DomainError)) return null;
  const words: Partial<Record<string, { en: string }>> = { ...SHARED_ERRORS, ...QUIZ_ERRORS };
  const filled = words[fault.code]?.en.replace(/\{(\w+)\}/gu, (_, name: string) =>
    String(fault.details.params?.[name] ?? ''),
  );
  return `${fault.code}: ${filled ?? 'This file cannot be read.'}`;
}
