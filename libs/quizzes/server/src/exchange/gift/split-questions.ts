/** A question as it stands in a file of GIFT: what lies between empty lines, comments gone. */
export interface GiftBlock {
  /** The line it begins in, counted from 1. */
  line: number;
  text: string;
}

/**
 * Cuts a file of GIFT at its empty lines, as Moodle does, also where a question is not closed: so one broken question harms
 * no other. `categories`: the lines that only sort what follows (`$CATEGORY: …`).
 */
export function splitQuestions(text: string): { blocks: GiftBlock[]; categories: GiftBlock[] } {
  const blocks: GiftBlock[] = [];
  const categories: GiftBlock[] = [];
  let open: GiftBlock | undefined;
  for (const [index, raw] of text.split(/\r\n|\r|\n/u).entries()) {
    const trimmed = raw.trim();
    if (trimmed.startsWith('//')) continue;
    if (trimmed === '') open = undefined;
    else if (/^\$CATEGORY:/iu.test(trimmed))
      categories.push({ line: index + 1, text: trimmed.slice('$CATEGORY:'.length).trim() });
    else if (open) open.text += `\n${raw}`;
    else blocks.push((open = { line: index + 1, text: raw }));
  }
  return { blocks, categories };
}
