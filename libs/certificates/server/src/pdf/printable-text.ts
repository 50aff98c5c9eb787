// Soft hyphens, zero-width characters and direction marks come along with pasted text and draw nothing.
const INVISIBLE =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/gu;

/** Text as it is put on paper: composed (NFC), on one line, single spaces, without characters that draw nothing. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
