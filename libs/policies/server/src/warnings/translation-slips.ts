import type { Warning } from '@leidraad/policies/model';
import type { WarningLexicon } from './lexicon/lexicon';
import { firstStretch, stretches, type Stretch } from './words';
import { aboutClause, aboutDocument, type WarnedClause, type WarnedDocument } from './warned-document';

/** A register that is used less often than this share of the other is a lapse, not a mixture. */
const MIXED_FROM = 0.2;
const FEWEST = 3;

/** Words that look as if another language shines through: idioms word for word, false friends, mixed ways to say "you". */
export function translationSlips({ document, clauses, lexicon }: WarnedDocument): Warning[] {
  const headings = [{ number: '0', heading: document.title ?? '' }, ...document.sections];
  const inHeadings = headings.flatMap(({ number, heading }) =>
    slipsIn(heading, lexicon).map(({ at, original, meant }) =>
      aboutDocument('translation-slip', {
        why: 'heading',
        section: number,
        words: at.words,
        original,
        meant,
      }),
    ),
  );
  return [
    ...mixedRegister(clauses, lexicon),
    ...inHeadings,
    ...clauses.flatMap((warned) => inClause(warned, lexicon)),
  ];
}

function inClause(warned: WarnedClause, lexicon: WarningLexicon): Warning[] {
  const { clause } = warned;
  const found = slipsIn(clause.text, lexicon).map(({ at, original, meant }) =>
    aboutClause('translation-slip', clause, at, {
      ...(isLeftStanding(at.words, original) ? { why: 'untranslated' } : {}),
      original,
      meant,
    }),
  );
  const verb = wrongVerbForm(warned, lexicon);
  if (verb !== undefined)
    found.push(
      aboutClause('translation-slip', clause, verb, {
        why: 'verb-form',
        leadIn: endOf(warned.leadIn?.text ?? ''),
      }),
    );
  const { registers } = lexicon;
  const formal = registers && firstStretch(clause.text, registers.formal);
  const informal = registers && firstStretch(clause.text, registers.informal);
  if (formal && informal)
    found.push(aboutClause('translation-slip', clause, informal, { why: 'register', other: formal.words }));
  return found;
}

const isLeftStanding = (words: string, original: string): boolean =>
  words.toLowerCase().includes(original.toLowerCase());

function slipsIn(
  text: string,
  { slips }: WarningLexicon,
): { at: Stretch; original: string; meant: string }[] {
  return slips.flatMap(({ pattern, original, meant }) =>
    stretches(text, pattern).map((at) => ({ at, original, meant })),
  );
}

/** "can:" asks for whole verbs in its items; an item that opens with another form was translated without its lead-in. */
function wrongVerbForm({ clause, leadIn }: WarnedClause, lexicon: WarningLexicon): Stretch | undefined {
  if (leadIn === undefined || leadIn.text.search(lexicon.leadInModal) < 0) return undefined;
  const first = firstStretch(clause.text, /\p{L}+/u);
  if (first === undefined || first.start > 2 || !lexicon.notAfterModal.has(first.words.toLowerCase()))
    return undefined;
  return first;
}

/** The last words of a lead-in: they decide which form of a verb may follow. */
const endOf = (text: string): string => (text.length <= 40 ? text : `…${/ .{0,38}$/u.exec(text)?.[0] ?? ''}`);

/** The document speaks to its reader in two ways. */
function mixedRegister(clauses: readonly WarnedClause[], { registers }: WarningLexicon): Warning[] {
  if (registers === null) return [];
  const count = (pattern: RegExp): number =>
    clauses.filter(({ clause }) => clause.text.search(pattern) >= 0).length;
  const [fewer, more] = [count(registers.formal), count(registers.informal)].toSorted((a, b) => a - b);
  if (fewer === undefined || more === undefined || fewer < FEWEST || fewer < more * MIXED_FROM) return [];
  return [
    aboutDocument('translation-slip', {
      why: 'document-register',
      formal: count(registers.formal),
      informal: count(registers.informal),
    }),
  ];
}
