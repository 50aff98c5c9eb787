import type { Warning, WarningCode } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import type { PolicyWarning } from './policy-warning.entity';
import { textKeys } from './text-keys';
import type { UnderstoodDocument } from './understanding/understood-document';

/** Of a translation only what is about its words: what they ask was looked at in the master language. */
const ABOUT_WORDS: readonly WarningCode[] = [
  'broken-sentence',
  'translation-slip',
  'other-language',
  'placeholder',
  'deceiving-characters',
  'file-name',
  'count-mismatch',
];

type Row = Omit<PolicyWarning, 'policyVersionId'>;

/**
 * The warnings of a version's documents, master language first. What somebody did about one stays with it: its key comes
 * from the code, the words and the sentence, not from a number that shifts.
 */
export function warningRows(
  master: Language,
  documents: ReadonlyMap<Language, UnderstoodDocument>,
  earlier: readonly PolicyWarning[],
): Row[] {
  const known = new Map(earlier.map((warning) => [warning.key, warning]));
  const found = [...documents]
    .toSorted(([left], [right]) => Number(right === master) - Number(left === master))
    .flatMap(([language, { document, warnings }]) => {
      const clauses = document.sections.flatMap((section) => section.clauses);
      const texts = new Map(clauses.map(({ number, text }) => [number, text]));
      return warnings
        .filter(({ code }) => language === master || ABOUT_WORDS.includes(code))
        .map((warning) => ({ language, warning, words: wordsOf(language, warning, texts) }));
    });
  const keys = textKeys(found.map(({ words }) => words));
  return found.map(({ language, warning }, index) => {
    const key = keys[index] ?? '';
    const before = known.get(key);
    return {
      ...warning,
      key,
      language,
      ordinal: index + 1,
      lookedAt: before?.lookedAt ?? null,
      lookedById: before?.lookedById ?? null,
      noteId: before?.noteId ?? null,
    };
  });
}

function wordsOf(
  language: Language,
  { code, clause, start, end, params }: Warning,
  texts: ReadonlyMap<string, string>,
): string {
  return JSON.stringify([language, code, texts.get(clause ?? '') ?? clause, start, end, params]);
}
