import type { ChangeClass, ChangeReason } from '@leidraad/policies/model';
import type { PreparedClause } from '../words/prepared-clause';
import type { Unit } from '../words/units-of-clause';
import { keyOf } from '../words/vocabulary';
import type { DocumentWords } from './document-words';
import { reasonsOfHunks } from './exchanged-words';
import { hunksOf } from './hunks';
import { classOf, tidyReasons } from './reasons';
import { reorderReason } from './word-order';

export interface Change {
  change: ChangeClass;
  reasons: ChangeReason[];
}

/**
 * What changed between the clauses of both sides of a link, several read as one text. The class is that of the gravest
 * reason; equal texts have none.
 */
export function changeOf(
  old: readonly PreparedClause[],
  new_: readonly PreparedClause[],
  words: DocumentWords,
): Change {
  const texts = [old, new_].map((clauses) => clauses.map(({ clause }) => folded(clause.text)).join(' '));
  if (texts[0] === texts[1]) {
    // The same words, cut into other clauses: only the layout changed.
    const divided = old.length !== new_.length;
    return divided ? judged([{ code: 'layout', was: '', becomes: '' }]) : { change: 'none', reasons: [] };
  }
  const [was, becomes] = [old.flatMap(({ units }) => units), new_.flatMap(({ units }) => units)];
  const hunks = hunksOf(was, becomes);
  const reasons = [...renumbered(old, new_), ...renamed(was), ...reasonsOfHunks(hunks, words)];
  if (reasons.every(({ code }) => code === 'wording' || code === 'layout' || code === 'spelling')) {
    const reordered = hunks.length > 0 ? reorderReason(was, becomes) : null;
    if (reordered) reasons.push(reordered);
  }
  if (hunks.length === 0) reasons.push(...signsOnly(was, becomes));
  return judged(reasons.length > 0 ? reasons : [{ code: 'layout', was: '', becomes: '' }]);
}

function judged(reasons: readonly ChangeReason[]): Change {
  return { change: classOf(reasons), reasons: tidyReasons(reasons) };
}

/** White space is no part of the text; line breaks move when a document is set in another width. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function renumbered(old: readonly PreparedClause[], new_: readonly PreparedClause[]): ChangeReason[] {
  const [was, becomes] = [old, new_].map((clauses) =>
    clauses
      .map(({ enumerator }) => enumerator)
      .join(' ')
      .trim(),
  );
  return was === becomes ? [] : [{ code: 'renumbered', was: was ?? '', becomes: becomes ?? '' }];
}

/** Words that stand in the old text as they were renamed; `text` keeps what was written. */
function renamed(units: readonly Unit[]): ChangeReason[] {
  return units.flatMap(({ renamed: becomes, text }) =>
    becomes ? [{ code: 'rename' as const, was: text, becomes }] : [],
  );
}

/** The same words with other capitals, accents, hyphens or quotes. */
function signsOnly(old: readonly Unit[], new_: readonly Unit[]): ChangeReason[] {
  return old.flatMap((unit, at): ChangeReason[] => {
    const other = new_[at];
    if (!other || unit.text === other.text || unit.renamed !== undefined) return [];
    const [was, becomes] = [unit.text, other.text];
    const lettersSame = was.toLowerCase() === becomes.toLowerCase() || keyOf(was) === '';
    return [{ code: lettersSame ? 'layout' : 'spelling', was, becomes }];
  });
}
