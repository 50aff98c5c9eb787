import { LANGUAGES, type LocalizedText } from '@leidraad/shared/model';

/** A part with a text that it may do without: emptied in every language, it is not there. */
export function withText<K extends string, T extends Partial<Record<K, LocalizedText>>>(
  part: T,
  name: K,
  text: LocalizedText,
): T {
  const { [name]: _old, ...rest } = part;
  const isWritten = LANGUAGES.some((language) => text[language] !== undefined);
  return (isWritten ? { ...part, [name]: text } : rest) as T;
}
