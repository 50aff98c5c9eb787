/** What `tools/NAME/command.ts` exports: runs with its arguments, file names relative to `folder`; answers the exit code. */
export interface Command {
  runCommand(args: readonly string[], folder: string): Promise<number>;
}

/** The commands that read files without a server, by name, and the capabilities whose sources they are bundled from. */
export const COMMANDS: Readonly<Partial<Record<string, readonly string[]>>> = {
  policy: ['shared', 'policies'],
  items: ['shared', 'policies', 'quizzes'],
  scenario: ['shared', 'policies', 'quizzes'],
  course: ['shared', 'policies', 'quizzes', 'courses', 'training'],
};
