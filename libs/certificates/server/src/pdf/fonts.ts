import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** Static faces: pdfkit cannot embed a variable font, and web fonts are cut in pieces per script. */
const FACES = {
  light: '@expo-google-fonts/source-sans-3/300Light/SourceSans3_300Light.ttf',
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  semibold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  bold: '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  serif: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
} as const;

export type Face = keyof typeof FACES;
export const FACE_NAMES = Object.keys(FACES) as Face[];

const packages = createRequire(import.meta.url);
const inUse = new Map<Face, Font>();

/** A font of its own, to ask about single characters. */
export function openFont(face: Face): Font {
  const font = create(readFileSync(packages.resolve(FACES[face])));
  if (font.type !== 'TTF') throw new Error(`not a TrueType font: ${face}`);
  return font;
}

/**
 * The font to draw one document with. Parsing it takes most of the time of a certificate, so it is parsed once; but
 * fontkit remembers for each glyph the first characters it stood for, which would make the text of one document depend
 * on the one before. It forgets that here, so a document must be drawn without a pause after this call.
 */
export function fontForDocument(face: Face): Font {
  const font = inUse.get(face) ?? openFont(face);
  inUse.set(face, font);
  (font as Font & { _glyphs: object })._glyphs = {};
  return font;
}
