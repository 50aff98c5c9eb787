import { inflateSync } from 'node:zlib';

/** One run of text as a reader of the file finds it; measures in millimetres. */
export interface DrawnText {
  /** Element of the structure it belongs to; `Artifact` for decoration. */
  tag: string;
  /** Which marked piece of content, counted from the start of the page. */
  mark: number;
  text: string;
  size: number;
  left: number;
  right: number;
  baseline: number;
}

export interface PdfFile {
  /** The whole file as Latin-1, streams still compressed. */
  source: string;
  /** Dictionaries of all objects. */
  dictionaries: string[];
  drawn: DrawnText[];
  /** Tag and all its text, in reading order. */
  content: [tag: string, text: string][];
}

interface PdfObject {
  dictionary: string;
  stream: string;
}

interface PdfFont {
  unicode: string[];
  widths: number[];
}

/** Reads back what pdfkit wrote: enough of PDF for that, and independent of the code that drew it. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const source = Buffer.from(bytes).toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(match[1] ?? '', readObject(match[2] ?? ''));
  }
  const all = [...objects.values()];
  const page = all.find(({ dictionary }) => dictionary.includes('/Type /Page\n'));
  const resources = at(objects, /\/Resources (\d+) 0 R/, page?.dictionary);
  const fonts = new Map<string, PdfFont>();
  for (const [, name, id] of resources.dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    fonts.set(name ?? '', readFont(objects, objects.get(id ?? '')?.dictionary));
  }
  const drawn = readContent(at(objects, /\/Contents (\d+) 0 R/, page?.dictionary).stream, fonts);
  return { source, dictionaries: all.map(({ dictionary }) => dictionary), drawn, content: joined(drawn) };
}

function readObject(body: string): PdfObject {
  const start = body.indexOf('stream\n');
  if (start < 0) return { dictionary: body, stream: '' };
  const raw = Buffer.from(body.slice(start + 7, body.lastIndexOf('\nendstream')), 'latin1');
  const dictionary = body.slice(0, start);
  const plain =
    dictionary.includes('/FlateDecode') && !dictionary.includes('/Image') ? inflateSync(raw) : raw;
  return { dictionary, stream: plain.toString('latin1') };
}

function at(objects: Map<string, PdfObject>, reference: RegExp, dictionary = ''): PdfObject {
  const found = objects.get(reference.exec(dictionary)?.[1] ?? '');
  if (!found) throw new Error(`no object for ${reference.source}`);
  return found;
}

function readFont(objects: Map<string, PdfObject>, dictionary: string | undefined): PdfFont {
  const unicode: string[] = [];
  const map = at(objects, /\/ToUnicode (\d+) 0 R/, dictionary).stream;
  for (const [, first, entries] of map.matchAll(/^<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*)\]$/gm)) {
    let glyph = parseInt(first ?? '0', 16);
    for (const [, units] of (entries ?? '').matchAll(/<([^>]*)>/g)) unicode[glyph++] = fromUnits(units ?? '');
  }
  const descendant = at(objects, /\/DescendantFonts \[(\d+) 0 R\]/, dictionary).dictionary;
  const widths = /\/W \[0 \[([^\]]*)\]/.exec(descendant)?.[1] ?? '';
  return { unicode, widths: widths.split(' ').map(Number) };
}

function fromUnits(units: string): string {
  return units
    .split(' ')
    .map((unit) => String.fromCharCode(parseInt(unit, 16)))
    .join('');
}

const OPERATION =
  /\/(\w+) (?:<<[^>]*>> )?B[DM]C|(EMC)|1 0 0 1 ([-\d.]+) ([-\d.]+) Tm|\/(F\d+) ([\d.]+) Tf|([-\d.]+) Tc|(ET)|\[(.*)\] TJ/g;

function readContent(stream: string, fonts: Map<string, PdfFont>): DrawnText[] {
  const drawn: DrawnText[] = [];
  const tags: string[] = [];
  let [x, y, size, spacing, mark, open] = [0, 0, 0, 0, 0, false];
  let font: PdfFont | undefined;
  for (const [, opened, closed, tx, ty, fontName, fontSize, tracking, ended, shown] of stream.matchAll(
    OPERATION,
  )) {
    if (opened) mark += tags.push(opened);
    if (closed) tags.pop();
    if (tx && ty) [x, y] = [Number(tx), Number(ty)];
    if (fontName) [font, size] = [fonts.get(fontName), Number(fontSize)];
    if (tracking) spacing = Number(tracking);
    if (ended) [spacing, open] = [0, false];
    if (!shown || !font) continue;
    // The page is flipped at its height in points, whatever the scale.
    if (!open)
      drawn.push({ tag: tags.at(-1) ?? '', mark, text: '', size, left: x, right: x, baseline: 595.28 - y });
    open = true;
    const run = drawn.at(-1) as DrawnText;
    for (const [, glyphs, kern] of shown.matchAll(/<([0-9a-f]*)>|(-?[\d.]+)/g)) {
      if (kern) x -= (Number(kern) * size) / 1000;
      for (const glyph of glyphs?.match(/.{4}/g) ?? []) {
        const id = parseInt(glyph, 16);
        run.text += font.unicode[id] ?? '\ufffd';
        x += ((font.widths[id] ?? 0) * size) / 1000 + spacing;
      }
    }
    run.right = Math.max(run.right, x);
  }
  return drawn;
}

/** The texts of one marked piece of content joined: its lines follow each other. */
function joined(drawn: DrawnText[]): [string, string][] {
  const pieces = new Map<number, [string, string]>();
  for (const { mark, tag, text } of drawn) pieces.set(mark, [tag, (pieces.get(mark)?.[1] ?? '') + text]);
  return [...pieces.values()];
}
