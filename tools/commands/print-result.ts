import { DomainError, SHARED_ERRORS } from '@leidraad/shared/model';
import { CommandFault } from './typed-file';

type Words = Readonly<Partial<Record<string, { en: string }>>>;

/**
 * Prints the result of a command to standard output, and nothing else. Answers the exit code: 0, or 2 with a message on
 * standard error when the input is no good. `words`: what the codes mean that the command may answer with.
 */
export async function printResult(
  result: () => string | Promise<string>,
  words: Words,
  otherwise: string,
): Promise<number> {
  try {
    process.stdout.write(await result());
    return 0;
  } catch (fault) {
    const message = messageOf(fault, { ...SHARED_ERRORS, ...words }, otherwise);
    if (message === null) throw fault;
    process.stderr.write(`${message}\n`);
    return 2;
  }
}

/** What is wrong with the input, in words; null for a fault of the program itself. */
function messageOf(fault: unknown, words: Words, otherwise: string): string | null {
  if (fault instanceof CommandFault) return fault.message;
  if (!(fault instanceof DomainError)) return null;
  const filled = words[fault.code]?.en.replace(/\{(\w+)\}/gu, (_, name: string) =>
    String(fault.details.params?.[name] ?? ''),
  );
  return `${fault.code}: ${filled ?? otherwise}`;
}
