/** Words of a document as they stand inside a line, to decide about words that were broken at a line end. */
export class Vocabulary {
  private readonly words = new Set<string>();
  /** Whether the document breaks words at line ends at all; one that does not still has hyphens there. */
  readonly breaksWords: boolean;

  constructor(lines: readonly string[]) {
    const broken = lines.filter(
      (line, index) => BROKEN.test(line) && /^\p{Ll}/u.test(lines[index + 1] ?? ''),
    );
    this.breaksWords = lines.length < FEWEST_LINES || broken.length > lines.length * RARE;
    for (const line of lines) {
      // The last word may be a broken one, and the first the rest of one.
      const found = line.match(WORD) ?? [];
      for (const word of found.slice(1, /[-‐]$/u.test(line) ? -1 : undefined))
        this.words.add(word.toLowerCase());
    }
  }

  has(word: string): boolean {
    return this.words.has(word.toLowerCase());
  }
}

/** Lines that tell how a document treats line ends, and the part of them that end in a hyphen by chance. */
const FEWEST_LINES = 40;
const RARE = 0.02;

/** Characters before a line end that are looked at. */
const LONGEST_WORD = 200;

const WORD = /[\p{L}\p{N}]+(?:[-‐'’][\p{L}\p{N}]+)*/gu;
const BROKEN = /([\p{L}\p{N}][\p{L}\p{N}'’]*)[-‐]$/u;
const NEXT = /^[\p{L}\p{N}][\p{L}\p{N}'’]*/u;
/** "in- en uitgaand", "policy- or rule-based": the hyphen stands for the rest of the word. */
const AND = /^(?:en|of|tot|and|or|to|und|et)$/iu;
/** First parts that keep their hyphen in Dutch or English. */
const KEEPS_HYPHEN = /^(?:niet|non|ex|oud|anti|pro|self|zelf|all|bijna|semi|privé|co|e)$/iu;

/**
 * Joins the lines of a paragraph. A word broken at a line end becomes one word; a hyphen that belongs there stays: told
 * by how the document writes the word elsewhere, else by its parts.
 */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): string {
  let text = '';
  for (const line of lines) {
    const end = text.slice(-LONGEST_WORD);
    const broken = BROKEN.exec(end)?.[1];
    const next = NEXT.exec(line)?.[0];
    if (text === '') text = line;
    else if (broken === undefined || next === undefined) text += joinsWithoutSpace(end) ? line : ` ${line}`;
    else if (AND.test(next)) text += ` ${line}`;
    else text = (keepsHyphen(broken, next, vocabulary) ? text : text.slice(0, -1)) + line;
  }
  return text;
}

/** Addresses and paths broken after their slash or at-sign go on without a space. */
const joinsWithoutSpace = (text: string) => /(?:https?:\/\/\S*|www\.\S*)[/\-_.=&?]$/u.test(text);

function keepsHyphen(broken: string, next: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(broken + next)) return false;
  if (vocabulary.has(`${broken}-${next}`)) return true;
  if (!/^\p{Ll}/u.test(next) || /\p{N}$/u.test(broken)) return true;
  if (/^\p{Lu}{2,}$/u.test(broken) || broken.length === 1) return true;
  if (!vocabulary.breaksWords && broken.length > 3 && next.length > 3) return true;
  return KEEPS_HYPHEN.test(broken);
}
