import { COURSE_ERRORS } from '@leidraad/courses/model';
import { POLICY_ERRORS } from '@leidraad/policies/model';
import { printResult } from '../commands/print-result';
import { CommandFault } from '../commands/typed-file';
import { deriveFile } from './derive-file';
import { describeDerived } from './describe-derived';
import { describeImpact } from './describe-impact';
import { impactOfFiles } from './impact-of-files';

const USAGE = `npm run -s course -- derive FILE [--readings FILE] [--gold FILE] [--json]
npm run -s course -- impact OLD NEW [--json]`;

/** What a command takes: how many files, and its options that name a file. */
interface Takes {
  files: number;
  options: readonly string[];
  run(
    files: readonly string[],
    options: ReadonlyMap<string, string>,
    folder: string,
    asJson: boolean,
  ): Promise<string>;
}

const COMMANDS: Readonly<Record<string, Takes>> = {
  derive: {
    files: 1,
    options: ['readings', 'gold'],
    async run([file = ''], options, folder, asJson) {
      const derived = await deriveFile(folder, file, {
        readings: options.get('readings'),
        gold: options.get('gold'),
      });
      return asJson ? `${JSON.stringify(derived, null, 1)}\n` : describeDerived(derived);
    },
  },
  impact: {
    files: 2,
    options: [],
    async run([old = '', current = ''], _options, folder, asJson) {
      const impact = await impactOfFiles(folder, old, current);
      return asJson ? `${JSON.stringify(impact, null, 1)}\n` : describeImpact(impact);
    },
  },
};

/**
 * Runs the command with its arguments, file names relative to `folder`. The result goes to standard output and nothing
 * else does. Answers the exit code: 0, or 2 with a message on standard error when the input is no good.
 */
export function runCommand(args: readonly string[], folder: string): Promise<number> {
  return printResult(
    () => resultOf(args, folder),
    { ...POLICY_ERRORS, ...COURSE_ERRORS },
    'This document cannot be read.',
  );
}

async function resultOf(args: readonly string[], folder: string): Promise<string> {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < args.length; at++) {
    const name = /^--(.*)$/u.exec(args[at] ?? '')?.[1];
    if (name === undefined) words.push(args[at] ?? '');
    else if (name !== 'json') options.set(name, args[(at += 1)] ?? '');
  }
  const [name, ...files] = words;
  if (name === undefined) throw new CommandFault(USAGE);
  const command = Object.entries(COMMANDS).find(([known]) => known === name)?.[1];
  if (!command) throw new CommandFault(`There is no command ${name}.\n${USAGE}`);
  const unknown = [...options.keys()].find((option) => !command.options.includes(option));
  if (unknown !== undefined) throw new CommandFault(`There is no option --${unknown}.\n${USAGE}`);
  const empty = [...options].find(([, value]) => value === '')?.[0];
  if (empty !== undefined) throw new CommandFault(`--${empty} takes a file.\n${USAGE}`);
  if (files.length !== command.files)
    throw new CommandFault(
      `${name} takes ${command.files === 1 ? 'one file' : `${command.files} files`}.\n${USAGE}`,
    );
  return command.run(files, options, folder, args.includes('--json'));
}
