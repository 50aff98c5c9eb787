// Soft hyphens, zero-width characters, direction marks and variation selectors come along with pasted text and draw nothing.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Text as it is put on paper: composed (NFC), on one line, single spaces, without characters that draw nothing. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
