import type { ChangeReason, ChangeReasonCode } from '@leidraad/policies/model';
import type { Unit } from '../words/units-of-clause';
import type { DocumentWords } from './document-words';
import { wordsOf, type Hunk } from './hunks';
import { isSlip } from './spelling';

/** What is left of the hunks once everything that says the same was taken out. */
interface Left {
  removed: Unit[];
  added: Unit[];
  next: Unit | null;
}

/**
 * Why hunks change a clause. First what stays the same in other words is taken out: joined and parted words, slips,
 * numbers in words, synonyms and other forms, words that only stand elsewhere. What is left counts by its sense.
 */
export function reasonsOfHunks(hunks: readonly Hunk[], words: DocumentWords): ChangeReason[] {
  const reasons: ChangeReason[] = [];
  const left = hunks.map((hunk): Left => ({ ...hunk, removed: [...hunk.removed], added: [...hunk.added] }));
  for (const hunk of left) {
    reasons.push(...takeSigns(hunk), ...takeReferences(hunk, words), ...takeSpelling(hunk, words));
  }
  reasons.push(...takeSameMeaning(left));
  return [...reasons, ...sensesLeft(left), ...left.flatMap(contentLeft)];
}

function reason(code: ChangeReasonCode, was: readonly Unit[], becomes: readonly Unit[]): ChangeReason {
  return { code, was: wordsOf(was), becomes: wordsOf(becomes) };
}

/** Takes the units that fit out of a list. */
function take(units: Unit[], fits: (unit: Unit) => boolean): Unit[] {
  const taken = units.filter(fits);
  const kept = units.filter((unit) => !fits(unit));
  units.length = 0;
  for (const unit of kept) units.push(unit);
  return taken;
}

function takeSigns(hunk: Left): ChangeReason[] {
  return (
    [
      ['layout', (unit: Unit) => unit.kind === 'punctuation' && unit.text !== '?'],
      ['wording', (unit: Unit) => unit.kind === 'punctuation'],
      ['link', (unit: Unit) => unit.kind === 'link'],
    ] as const
  ).flatMap(([code, fits]) => {
    const [was, becomes] = [take(hunk.removed, fits), take(hunk.added, fits)];
    return was.length + becomes.length > 0 ? [reason(code, was, becomes)] : [];
  });
}

/** A cross-reference that follows the section it names is renumbered; any other one names something else. */
function takeReferences(hunk: Left, { continued }: DocumentWords): ChangeReason[] {
  const isReference = (unit: Unit) => unit.kind === 'reference';
  const [was, becomes] = [take(hunk.removed, isReference), take(hunk.added, isReference)];
  if (was.length + becomes.length === 0) return [];
  const follows =
    was.length === becomes.length &&
    was.every((unit, at) => continued.get(numberOf(unit)) === numberOf(becomes[at]));
  return [reason(follows ? 'renumbered' : 'number', was, becomes)];
}

function numberOf(unit: Unit | undefined): string {
  return (unit?.text ?? '').replace(/[.:]$/u, '');
}

/** Words written together or apart, and slips: the word as it was stands nowhere in the new text. */
function takeSpelling(hunk: Left, words: DocumentWords): ChangeReason[] {
  const join = (units: readonly Unit[]) => units.map(({ key }) => key.replace(/ /gu, '')).join('');
  const onlyWords = [...hunk.removed, ...hunk.added].every(({ kind }) => kind === 'word');
  if (onlyWords && hunk.removed.length > 0 && join(hunk.removed) === join(hunk.added)) {
    const joined = reason('spelling', hunk.removed, hunk.added);
    hunk.removed = [];
    hunk.added = [];
    return [joined];
  }
  const reasons: ChangeReason[] = [];
  if (hunk.removed.length !== hunk.added.length) return [];
  for (let at = hunk.removed.length - 1; at >= 0; at--) {
    const [was, becomes] = [hunk.removed[at], hunk.added[at]];
    if (!was || !becomes || !isCorrected(was, becomes, words)) continue;
    reasons.unshift(reason('spelling', [was], [becomes]));
    hunk.removed.splice(at, 1);
    hunk.added.splice(at, 1);
  }
  return reasons;
}

function isCorrected(was: Unit, becomes: Unit, words: DocumentWords): boolean {
  if (was.kind !== 'word' || becomes.kind !== 'word') return false;
  // Two forms of one word ("deel", "deelt") are another wording, and two known words are no slip.
  if (was.meaning === becomes.meaning || (was.sense && becomes.sense)) return false;
  const ownRight = words.new.has(was.key) || words.old.has(becomes.key);
  return !ownRight && was.sense === null && isSlip(was.key, becomes.key);
}

/** Words that went in one place and came, in any form, in another: they are still there. */
function takeSameMeaning(hunks: readonly Left[]): ChangeReason[] {
  const reasons: ChangeReason[] = [];
  const [removed, added] = [hunks.flatMap((hunk) => hunk.removed), hunks.flatMap((hunk) => hunk.added)];
  // From the back, so that the first one waiting is taken from the end of its list.
  const waiting = Map.groupBy(added.toReversed(), ({ meaning }) => meaning);
  const gone = new Set<Unit>();
  let reordered = false;
  for (const unit of removed) {
    const same = waiting.get(unit.meaning)?.pop();
    if (!same) continue;
    gone.add(unit).add(same);
    if (unit.text.toLowerCase() === same.text.toLowerCase()) reordered = true;
    else reasons.push(reason(unit.kind === 'number' ? 'spelling' : 'wording', [unit], [same]));
  }
  for (const hunk of hunks) {
    take(hunk.removed, (unit) => gone.has(unit));
    take(hunk.added, (unit) => gone.has(unit));
  }
  // The same words elsewhere in the sentence: one reason without words, which the text itself shows.
  return reordered ? [...reasons, { code: 'wording', was: '', becomes: '' }] : reasons;
}

const SENSE_CODES: Readonly<Partial<Record<NonNullable<Unit['sense']>['kind'], ChangeReasonCode>>> = {
  negation: 'negation',
  modality: 'modality',
  exception: 'exception',
  condition: 'condition',
  scope: 'scope',
  hedge: 'hedge',
  actor: 'actor',
  number: 'number',
  date: 'date',
  month: 'date',
  weekday: 'date',
  unit: 'number',
};

/** What came, went or was exchanged of each sensitive kind, paired within its hunk and then across the clause. */
function sensesLeft(hunks: readonly Left[]): ChangeReason[] {
  const codes = [...new Set(Object.values(SENSE_CODES))];
  return codes.flatMap((code) => {
    const fits = (unit: Unit) => unit.sense !== null && SENSE_CODES[unit.sense.kind] === code;
    const taken = hunks.map((hunk) => ({
      was: withUnit(take(hunk.removed, fits), hunk.next),
      becomes: withUnit(take(hunk.added, fits), hunk.next),
    }));
    const paired = taken.filter(({ was, becomes }) => was.length > 0 && becomes.length > 0);
    const single = taken.filter(({ was, becomes }) => (was.length === 0) !== (becomes.length === 0));
    const [gone, came] = [single.flatMap(({ was }) => was), single.flatMap(({ becomes }) => becomes)];
    return [
      ...paired.map(({ was, becomes }) => reason(code, was, becomes)),
      ...Array.from({ length: Math.max(gone.length, came.length) }, (_, at) =>
        reason(code, gone.slice(at, at + 1), came.slice(at, at + 1)),
      ),
    ];
  });
}

/** "48" is read as "48 uur" when the unit behind it stayed. */
function withUnit(units: Unit[], next: Unit | null): Unit[] {
  const last = units.at(-1);
  if (!last || !next || last.sense?.kind !== 'number') return units;
  if (next.sense?.kind !== 'unit' && next.sense?.kind !== 'month') return units;
  return [...units.slice(0, -1), { ...last, text: `${last.text} ${next.text}` }];
}

/** Words with content of their own that came or went; a pronoun only counts when it names somebody else. */
function contentLeft({ removed, added }: Left): ChangeReason[] {
  if (removed.length + added.length === 0) return [];
  const isPronoun = (unit: Unit) => unit.sense?.kind === 'pronoun';
  if (removed.some(isPronoun) && added.some(isPronoun))
    return [
      reason('actor', removed.filter(isPronoun), added.filter(isPronoun)),
      ...contentLeft({
        removed: removed.filter((unit) => !isPronoun(unit)),
        added: added.filter((unit) => !isPronoun(unit)),
        next: null,
      }),
    ];
  const carriesContent = (unit: Unit) => unit.sense === null || unit.sense.kind === 'synonym';
  const code = [...removed, ...added].some(carriesContent) ? 'content' : 'wording';
  return [reason(code, removed, added)];
}
