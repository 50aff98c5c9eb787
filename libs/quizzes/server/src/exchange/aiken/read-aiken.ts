import { choiceDraft } from '../drafts/choice-draft';
import { Gathered, type ReadFile, type ReadOptions } from '../reading';
import { Refusal } from '../refusal';

const OPTION = /^\s*(?<letter>[A-Z])[.)]\s*(?<text>.*)$/u;
const ANSWER = /^\s*ANSWER\s*:\s*(?<letter>\S*)/iu;

/** Whether a text looks like Aiken: options behind letters, and a line with the letter that is right. */
export const isAiken = (text: string) =>
  /^[ \t]*ANSWER[ \t]*:/imu.test(text) && /^[ \t]*[A-Z][.)]\s/mu.test(text);

interface Block {
  line: number;
  text: string[];
  choices: { id: string; text: string }[];
}

/**
 * Reads Aiken: one or more lines of question, options behind `A.` or `A)`, and `ANSWER: A`. A question without an answer
 * line, or whose letter no option has, is refused with the line it begins in.
 */
export function readAiken(text: string, options: ReadOptions): ReadFile {
  const gathered = new Gathered();
  let block: Block | undefined;
  const close = (letter: string | undefined) => {
    if (!block) return;
    const { line, text: lines, choices } = block;
    block = undefined;
    gathered.read({ line }, () => {
      if (letter === undefined) throw new Refusal(choices.length === 0 ? 'items.no-answers' : 'items.no-key');
      const question = { body: lines.join('\n'), prompt: '' };
      return choiceDraft(
        { head: { title: '', language: null }, question, choices, right: [letter] },
        options,
      );
    });
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
    const answer = ANSWER.exec(line);
    const option = OPTION.exec(line);
    if (answer) {
      block ??= { line: index + 1, text: [], choices: [] };
      close(answer.groups?.['letter']?.toUpperCase() ?? '');
    } else if (option && block)
      block.choices.push({
        id: option.groups?.['letter'] ?? '',
        text: option.groups?.['text']?.trim() ?? '',
      });
    else if (line.trim() !== '') {
      // Words behind options, with no answer between them: the question before was never closed.
      if (block && block.choices.length > 0) close(undefined);
      block ??= { line: index + 1, text: [], choices: [] };
      block.text.push(line.trim());
    }
  }
  close(undefined);
  return gathered.file('aiken', { line: 1 });
}
