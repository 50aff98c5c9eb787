/** What the name of a paragraph style says about the text it is for. */
export type StyleRole = 'title' | 'quote' | 'contents' | 'item' | 'table-head' | { heading: number };

/**
 * Word keeps the English names of its own styles in every language, other programs translate them; some write only the
 * id, which is translated too. Names are compared without spaces, case and underscores.
 */
const NAMES: readonly (readonly [RegExp, StyleRole])[] = [
  [/^(?:toc|inhopg|inhaltsverzeichnis|tm|contents|inhoud|index)\d$/u, 'contents'],
  [
    /^(?:tocheading|kopvaninhoudsopgave|contentsheading|inhoudsopgavekop|inhaltsverzeichnisberschrift)$/u,
    'contents',
  ],
  [/^(?:tableoffigures|lijstmetafbeeldingen|tableofcontents)$/u, 'contents'],
  [/^(?:title|titel|titre|título|titolo|otsikko)$/u, 'title'],
  [/^(?:intense)?(?:quote|citation|citaat|zitat|quotations?|blocktext|blockquote)$/u, 'quote'],
  [/^(?:duidelijkcitaat|intensiveszitat|bloktekst|citaten)$/u, 'quote'],
  [/^(?:tableheading|tablehead|tabelkop|tableheader)$/u, 'table-head'],
  [/^list(?:bullet|number)\d?$/u, 'item'],
  [/^lijst(?:opsomteken|nummering)\d?$/u, 'item'],
];
const HEADING =
  /^(?:heading|kop|überschrift|berschrift|titre|título|titolo|rubrik|overskrift|otsikko)(?<level>[1-9])$/u;

/** The role of a style by its name or id, null for one that means nothing to us. */
export function roleOf(name: string): StyleRole | null {
  const plain = name.toLowerCase().replace(/_20_|[\s_-]+/gu, '');
  const level = HEADING.exec(plain)?.groups?.['level'];
  if (level !== undefined) return { heading: Number(level) };
  return NAMES.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** The heading level of a role, null where it is no heading. */
export function headingLevel(role: StyleRole | null): number | null {
  return typeof role === 'object' && role !== null ? role.heading : null;
}
