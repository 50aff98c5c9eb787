import { type Citation, type PictureFile } from '@leidraad/quizzes/model';
import { inLanguage, LANGUAGES, type Language, type LocalizedText } from '@leidraad/shared/model';

/** In which language an item is read, and what its clauses are called. */
export interface Reading {
  language: Language;
  /** Numbers of the clauses by their ids. */
  numbers: ReadonlyMap<string, string>;
}

/** A part of an item as its author reads it back: right or wrong, what it says, what follows, and the clauses. */
export interface ReadPart {
  key: string;
  /** Not said of what is neither. */
  right?: boolean;
  text: LocalizedText;
  /** What it is, where that is not plain: the place of a part of a message, or after which answer it is read. */
  kind?: string;
  /** Shown above what it says. */
  picture?: PictureFile | undefined;
  /** Said under it: where a choice leads, which rule is broken, what belongs to it. */
  remark?: { words: string; text?: LocalizedText };
  feedback?: LocalizedText;
  clauses: readonly Citation[];
}

/** The words in the language that is read, as a text that has no other. */
export function readIn(text: LocalizedText, reading: Reading): { text: string; language: Language } {
  return inLanguage(text, reading.language);
}

/** A part of an item with its texts in that language only: what shows it in the reader's own shows this one then. */
export function onlyIn<T>(value: T, reading: Reading): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => onlyIn(each, reading)) as T;
  const members = Object.entries(value);
  if (members.every(([name]) => LANGUAGES.includes(name as Language))) {
    const { text, language } = readIn(value as LocalizedText, reading);
    return (text ? { [language]: text } : {}) as T;
  }
  return Object.fromEntries(members.map(([name, member]) => [name, onlyIn(member, reading)])) as T;
}
