import { POLICY_ERRORS } from '@leidraad/policies/model';
import { compareFiles } from './compare-files';
import { describeComparison, describeDocument } from './describe';
import { inspectFile } from './inspect-file';
import { printResult } from '../commands/print-result';
import { CommandFault } from '../commands/typed-file';

const USAGE = `npm run -s policy -- inspect FILE [--json]
npm run -s policy -- compare OLD NEW [--json]`;

/**
 * Runs the command with its arguments, file names relative to `folder`. The result goes to standard output and nothing
 * else does. Answers the exit code: 0, or 2 with a message on standard error when the input is no good.
 */
export function runCommand(args: readonly string[], folder: string): Promise<number> {
  return printResult(() => resultOf(args, folder), POLICY_ERRORS, 'This document cannot be read.');
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
