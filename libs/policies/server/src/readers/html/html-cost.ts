import { DomainError } from '@leidraad/shared/model';
import { assertReadableLength } from '../../text/text-length';
import { OpenElements } from './open-elements';

/** Deeper than any page people read. */
export const MOST_LEVELS = 200;
/** Tags of one page; some 250 MB of memory once they are a tree. */
const MOST_TAGS = 200_000;
/** The parser compares every attribute of a tag with every other. */
const MOST_ATTRIBUTES = 1_000;

/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);
/** In these the parser takes what looks like raw content for markup after all. */
const NEVER_RAW = ['svg', 'math', 'select'];

const TAG = /<(?:!--|(?<end>\/?)(?<name>[a-z][^\s/>]{0,60}))/giu;

/**
 * Refuses pages that would cost too much to parse, before anything is built: `source.too-deep`, `source.too-complex`, and
 * `source.too-long` for text that is too long once all tags are gone.
 * The parser looks at every open element for every tag and its tree is read step by step downwards, so what counts is
 * how many elements are open at a time; formatting that nobody closes comes back in every block. One pass.
 */
export function assertAffordableHtml(html: string): void {
  const open = new OpenElements();
  let tags = 0;
  let text = 0;
  let after = 0;
  let found: RegExpExecArray | null;
  for (TAG.lastIndex = 0; (found = TAG.exec(html)) !== null;) {
    text += lettersBetween(html, after, found.index);
    assertReadableLength(text);
    const name = found.groups?.['name']?.toLowerCase();
    if (name === undefined) {
      TAG.lastIndex = after = afterComment(html, TAG.lastIndex);
      continue;
    }
    const isEnd = found.groups?.['end'] === '/';
    TAG.lastIndex = afterTag(html, TAG.lastIndex);
    tags += 1;
    if (isEnd) open.end(name);
    else if (RAW.has(name) && !NEVER_RAW.some((other) => open.has(other)))
      TAG.lastIndex = placeAfter(html, new RegExp(`</${name}`, 'giu'), TAG.lastIndex);
    else tags += open.start(name) - 1;
    after = TAG.lastIndex;
    if (tags > MOST_TAGS) throw new DomainError('source.too-complex', 'invalid');
    if (open.depth > MOST_LEVELS)
      throw new DomainError('source.too-deep', 'invalid', { params: { most: MOST_LEVELS } });
  }
  assertReadableLength(text + lettersBetween(html, after, html.length));
}

/** How many characters stand there, without the spaces that lay a page out. */
function lettersBetween(html: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at++) if (html.charCodeAt(at) > SPACE) letters += 1;
  return letters;
}

const SPACE = 0x20;

function afterComment(html: string, from: number): number {
  const isEmpty = /-?>/uy;
  isEmpty.lastIndex = from;
  return isEmpty.test(html) ? isEmpty.lastIndex : placeAfter(html, /--!?>/gu, from);
}

/** Skips the attributes of a tag; a `>` in a quoted value does not end it. */
function afterTag(html: string, from: number): number {
  const part = /[^\s/>=]+|=\s*(?:"[^"]*"?|'[^']*'?)?|[\s/]+|>/uy;
  part.lastIndex = from;
  let attributes = 0;
  for (let found = part.exec(html); found; found = part.exec(html)) {
    if (found[0] === '>') return part.lastIndex;
    if (/^[\s/]/u.test(found[0])) attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw new DomainError('source.too-complex', 'invalid');
  }
  return html.length;
}

function placeAfter(html: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(html) ? pattern.lastIndex : html.length;
}
