/**
 * Elements and attributes that say nothing about text or structure: looks, language, spelling, editing sessions. Word puts
 * them into every run, where they are most of the file; without them its tree takes half the memory.
 */
const LOOKS =
  /<w:(?:proofErr|bookmarkStart|bookmarkEnd|rFonts|lang|color|szCs|bCs|iCs|kern|noProof|lastRenderedPageBreak|spacing|jc|shd|highlight|position|u|i|tcW|tblW|top|left|bottom|right|commentRangeStart|commentRangeEnd)(?:\s[^<>]*)?\/>/gu;
const TAG_WITH_SESSION = /<w:(?:p|r|tr|tbl|sectPr)\s[^<>]*>/gu;
const SESSION = /\s(?:w:rsid\w*|w14:(?:paraId|textId))="[^"<>]*"/gu;
const KEPT_SPACE = /<w:t xml:space="preserve">/gu;

/** The same XML with less to read. Text is not touched: there a `<` is always written otherwise. */
export function quietMarkup(xml: string): string {
  return xml
    .replace(LOOKS, '')
    .replace(TAG_WITH_SESSION, (tag) => tag.replace(SESSION, ''))
    .replace(KEPT_SPACE, '<w:t>');
}
