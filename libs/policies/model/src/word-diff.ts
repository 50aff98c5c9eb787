import { diffArrays } from 'diff';

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
 * place. The work is bounded: texts that differ in more than 1,500 pieces are given as one part each.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  if (before === after) return before === '' ? [] : [{ text: before, kind: 'same' }];
  const changes = diffArrays(before.match(PIECES) ?? [], after.match(PIECES) ?? [], {
    maxEditLength: MOST_CHANGES,
  });
  if (!changes) return joined([part(before, 'removed'), part(after, 'added')]);
  return joined(
    changes.map(({ value, added, removed }) =>
      part(value.join(''), added ? 'added' : removed ? 'removed' : 'same'),
    ),
  );
}

function part(text: string, kind: DiffPart['kind']): DiffPart {
  return { text, kind };
}

/** White space alone between two changes is no word that stayed: it goes with them, so that a reader sees one change. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') result.push(part(removed, 'removed'));
    if (added !== '') result.push(part(added, 'added'));
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
      result.push(part(text, 'same'));
    }
  });
  flush();
  return result;
}
