import { DomainError } from '@leidraad/shared/model';
import type { Font } from 'fontkit';
import { openFont, type Face } from './fonts';
import { printable } from './printable-text';

const NAME_FACE: Face = 'light';
const coverage = new Map<Face, Font>();
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The fonts of the certificate lack characters of a text. Nothing was drawn: no box is ever printed.
 * Code `certificate.missing-glyphs`; the field is the property of the input, e.g. `holderName`.
 */
export class MissingGlyphsError extends DomainError {
  constructor(
    readonly field: string,
    /** The characters that can't be drawn, each once. */
    readonly characters: string[],
  ) {
    const params = { characters: characters.join(' ') };
    super('certificate.missing-glyphs', 'invalid', {
      fields: [{ path: field, code: 'certificate.missing-glyphs', params }],
      params,
    });
    this.name = 'MissingGlyphsError';
  }
}

/**
 * The characters of a name that the certificate can't draw, each once, in order; empty when all is well. A character
 * is what a reader sees as one: a letter with its accents, or a whole emoji.
 */
export function missingGlyphs(text: string): string[] {
  return missingIn(NAME_FACE, text);
}

/** The same for one of the faces on the certificate. */
export function missingIn(face: Face, text: string): string[] {
  const font = coverageOf(face);
  const missing = new Set<string>();
  for (const { segment } of graphemes.segment(printable(text))) {
    const drawn = [...segment].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    if (!drawn) missing.add(segment);
  }
  return [...missing];
}

/** The white between the start of a text and the ink of its first letter, as a factor of the size. */
export function whiteBefore(face: Face, text: string): number {
  const font = coverageOf(face);
  const first = text.codePointAt(0);
  return first === undefined ? 0 : font.glyphForCodePoint(first).bbox.minX / font.unitsPerEm;
}

// Only asked about single characters, never for layout, so sharing it is safe (see openFont).
function coverageOf(face: Face): Font {
  const known = coverage.get(face);
  if (known) return known;
  const font = openFont(face);
  coverage.set(face, font);
  return font;
}
