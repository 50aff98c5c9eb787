// Excel's "Unicode text"; the decoders take the mark itself away.
const MARKS: readonly [string, number, number][] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** The text of a file: UTF-16 by its mark, UTF-8, else Windows-1252, in which Excel often saves; undefined: no text. */
export async function readCsvFile(file: File): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decoded(bytes);
  return isText(text) ? text : undefined;
}

function decoded(bytes: Uint8Array): string {
  const marked = MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  if (marked) return new TextDecoder(marked[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A picture or a workbook has control characters right at its beginning; text has tabs and line breaks at most. */
function isText(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x09 || (code > 0x0d && code < 0x20)) return false;
  }
  return true;
}
