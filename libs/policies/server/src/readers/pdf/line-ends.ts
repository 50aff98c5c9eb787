/** Words of a document as they stand inside a line, to decide about words that were broken at a line end. */
export class Vocabulary {
  private readonly words = new Set<string>();

  constructor(lines: Iterable<string>) {
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
    const broken = BROKEN.exec(text)?.[1];
    const next = NEXT.exec(line)?.[0];
    if (text === '') text = line;
    else if (broken === undefined || next === undefined) text += joinsWithoutSpace(text) ? line : ` ${line}`;
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
  return KEEPS_HYPHEN.test(broken);
}
