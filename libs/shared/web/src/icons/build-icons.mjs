/**
 * Writes `icons.woff2` (the icon font cut down to `ICON_NAMES`, both outlined and filled) and
 * `icon-glyphs.ts` (the character of each name). Icons are addressed by character and not by ligature:
 * a ligature needs all letters in the font and shows its English name until the font is there.
 */
import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { ICON_NAMES } from './icon-names.ts';

const here = (name) => new URL(name, import.meta.url);
const source = createRequire(import.meta.url).resolve(
  '@fontsource-variable/material-symbols-rounded/files/material-symbols-rounded-latin-fill-normal.woff2',
);
const bytes = await readFile(source);
const font = fontkit.create(bytes);

const characterOf = (name) => {
  const glyphs = font.layout(name).glyphs;
  const [codePoint] = glyphs.length === 1 ? font.stringsForGlyph(glyphs[0].id) : [];
  if (codePoint === undefined) throw new Error(`Material Symbols Rounded has no icon "${name}".`);
  return [...codePoint].find((character) => character.codePointAt(0) >= 0xe000);
};

const characters = new Map(ICON_NAMES.map((name) => [name, characterOf(name)]));
const missing = [...characters].filter(([, character]) => character === undefined).map(([name]) => name);
if (missing.length > 0) throw new Error(`No character of their own: ${missing.join(', ')}.`);

const subset = await subsetFont(bytes, [...characters.values()].join(''), {
  targetFormat: 'woff2',
  variationAxes: { wght: 400 },
  noLayoutClosure: true,
});
await writeFile(here('icons.woff2'), subset);

const escaped = (character) => `\\u{${character.codePointAt(0).toString(16)}}`;
const lines = [...characters].map(([name, character]) => `  ${name}: '${escaped(character)}',`);
await writeFile(
  here('icon-glyphs.ts'),
  [
    "import { type IconName } from './icon-names';",
    '',
    '/** The character of each icon in `icons.woff2`. Written by `build-icons.mjs`. */',
    'export const ICON_GLYPHS: Record<IconName, string> = {',
    ...lines,
    '};',
    '',
  ].join('\n'),
);
process.stdout.write(`${characters.size} icons, ${Math.round(subset.length / 1024)} kB\n`);
