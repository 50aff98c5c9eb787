import { POLICY_ERRORS } from '@leidraad/policies/model';
import { DomainError, SHARED_ERRORS } from '@leidraad/shared/model';
import { compareFiles } from './compare-files';
import { describeComparison, describeDocument } from './describe';
import { inspectFile } from './inspect-file';
import { CommandFault } from '../commands/typed-file';

const USAGE = `npm run -s policy -- inspect FILE [--json]
npm run -s policy -- compare OLD NEW [--json]`;

/**
 * Runs the command with its arguments, file names relative to `folder`. The result goes to standard output and nothing
 * else does. Answers the exit code: 0, or 2 with a message on standard error when the input is no good.
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
  const [command, ...files] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json');
  if (unknown !== undefined) throw new CommandFault(`There is no option ${unknown}.\n${USAGE}`);
  const asJson = args.includes('--json');
  const [first, second] = files;
  if (command === 'inspect' && first !== undefined && files.length === 1) {
    const document = await inspectFile(folder, first);
    return asJson ? json(document) : describeDocument(document);
  }
  if (command === 'compare' && first !== undefined && second !== undefined && files.length === 2) {
    const comparison = await compareFiles(folder, first, second);
    return asJson ? json(comparison) : describeComparison(comparison);
  }
  if (command === 'inspect' || command === 'compare')
    throw new CommandFault(`${command} takes ${command === 'inspect' ? 'one file' : 'two files'}.\n${USAGE}`);
  throw new CommandFault(command === undefined ? USAGE : `There is no command ${command}.\n${USAGE}`);
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** What is wrong with the input, in words; null for a fault of the program itself. */
function messageOf(fault: unknown): string | null {
  if (fault instanceof CommandFault) return fault.message;
  if (!(fault instanceof DomainError)) return null;
  const words: Partial<Record<string, { en: string }>> = { ...SHARED_ERRORS, ...POLICY_ERRORS };
  const filled = words[fault.code]?.en.replace(/\{(\w+)\}/gu, (_, name: string) =>
    String(fault.details.params?.[name] ?? ''),
  );
  return `${fault.code}: ${filled ?? 'This document cannot be read.'}`;
}
