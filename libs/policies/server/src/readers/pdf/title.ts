import type { PdfFile } from './open-pdf';

/** Names that programs give by themselves. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\s*-|untitled|document\s?\d*$|naamloos|slide \d)|\.(?:docx?|odt|pdf|rtf|indd|pages|pptx?|html?|tex|dvi)$/iu;

/** The title in the properties of a file, null when there is none or a program made it up. */
export async function titleOf(file: PdfFile): Promise<string | null> {
  try {
    const { info } = await file.getMetadata();
    const { Title: title } = info as { Title?: unknown };
    if (typeof title !== 'string') return null;
    const tidy = title
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, 300);
    return tidy.length < 3 || NO_TITLE.test(tidy) || !/\p{L}{2}/u.test(tidy) ? null : tidy;
  } catch {
    return null;
  }
}
