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
const files = new Map<Face, Buffer>();

/** The font file of a face, read once. */
export function fontFile(face: Face): Buffer {
  const known = files.get(face);
  if (known) return known;
  const file = readFileSync(packages.resolve(FACES[face]));
  files.set(face, file);
  return file;
}

/**
 * A freshly parsed font. A fontkit font remembers for each glyph the first characters it stood for, so one that is
 * shared between documents would make the text of a second document depend on the first.
 */
export function openFont(face: Face): Font {
  const font = create(fontFile(face));
  if (font.type !== 'TTF') throw new Error(`not a TrueType font: ${face}`);
  return font;
}
