import { type Run, sequenceDiff } from './sequence-diff';

/** A run of text that stayed, went or came. */
export interface DiffPart {
  text: string;
  kind: 'same' | 'removed' | 'added';
}

/** A word (with inner apostrophes, hyphens, dots and at signs), a run of white space, or one other character. */
const PIECES = /[\p{L}\p{M}\p{N}]+(?:['’.,@_/-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** Beyond this many changed pieces two texts have nothing in common that a reader could follow. */
const MOST_CHANGES = 1_500;

/**
 * What changed between two texts, word by word; words are never cut. The parts that are 'same' or 'removed' make up
 * `before`, those that are 'same' or 'added' make up `after`; a removed part stands before the added one that takes its
 * place. The work is bounded whatever the length: where texts differ in more than 1,500 pieces, only what they start
 * and end with alike is told apart.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  if (before === after) return before === '' ? [] : [{ text: before, kind: 'same' }];
  const [old, new_] = [before.match(PIECES) ?? [], after.match(PIECES) ?? []];
  const runs = sequenceDiff(old, new_, MOST_CHANGES) ?? onlyMiddle(old, new_);
  const at = { old: 0, new: 0 };
  return joined(
    runs.map(({ kind, length }) => {
      const [pieces, start] = kind === 'added' ? [new_, at.new] : [old, at.old];
      if (kind !== 'added') at.old += length;
      if (kind !== 'removed') at.new += length;
      return { kind, text: pieces.slice(start, start + length).join('') };
    }),
  );
}

/** The runs at both ends that are alike, and one of each kind between them. */
function onlyMiddle(old: readonly string[], new_: readonly string[]): Run[] {
  const shorter = Math.min(old.length, new_.length);
  let head = 0;
  while (head < shorter && old[head] === new_[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === new_.at(-1 - tail)) tail++;
  return [
    { kind: 'same', length: head },
    { kind: 'removed', length: old.length - head - tail },
    { kind: 'added', length: new_.length - head - tail },
    { kind: 'same', length: tail },
  ];
}

/** White space alone between two changes is no word that stayed: it goes with them, so that a reader sees one change. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') result.push({ text: removed, kind: 'removed' });
    if (added !== '') result.push({ text: added, kind: 'added' });
    removed = added = '';
  };
  parts.forEach(({ text, kind }, at) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (/^\s+$/u.test(text) && removed !== '' && added !== '' && at < parts.length - 1) {
      removed += text;
      added += text;
    } else {
      flush();
      if (text !== '') result.push({ text, kind: 'same' });
    }
  });
  flush();
  return result;
}
