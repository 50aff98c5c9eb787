import { DomainError } from '@leidraad/shared/model';

/** Deeper than any page people read. */
const MOST_LEVELS = 200;
/** Tags of one page; some 250 MB of memory once they are a tree. */
const MOST_TAGS = 200_000;

/** Elements that never hold others, or that a next one of their kind ends by itself. */
const NOT_NESTED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dd dt tr td th tbody thead tfoot caption colgroup option optgroup rt rp rb rtc a nobr button html head body'
  ).split(' '),
);
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

const TAG = /<(?:!--|(?<end>\/?)(?<name>[a-z][^\s/>]{0,60}))/giu;

/**
 * Refuses pages that would cost too much to parse, before anything is built: `source.too-deep`, `source.too-complex`.
 * The parser looks at every open element for every tag and its tree is read step by step downwards, so what counts is
 * how many elements are open at a time. One pass; a little generous, as it knows no rules for broken markup.
 */
export function assertAffordableHtml(html: string): void {
  const open = new Map<string, number>();
  let depth = 0;
  let tags = 0;
  TAG.lastIndex = 0;
  for (let found = TAG.exec(html); found; found = TAG.exec(html)) {
    const name = found.groups?.['name']?.toLowerCase();
    if (name === undefined) {
      TAG.lastIndex = placeAfter(html, '-->', TAG.lastIndex);
      continue;
    }
    tags += 1;
    if (tags > MOST_TAGS) throw new DomainError('source.too-complex', 'invalid');
    if (NOT_NESTED.has(name)) continue;
    const isEnd = found.groups?.['end'] === '/';
    if (!isEnd && RAW.has(name)) {
      TAG.lastIndex = placeAfter(html, `</${name}`, TAG.lastIndex);
      continue;
    }
    const count = open.get(name) ?? 0;
    if (isEnd && count === 0) continue;
    open.set(name, count + (isEnd ? -1 : 1));
    depth += isEnd ? -1 : 1;
    if (depth > MOST_LEVELS)
      throw new DomainError('source.too-deep', 'invalid', { params: { most: MOST_LEVELS } });
  }
}

function placeAfter(html: string, mark: string, from: number): number {
  const pattern = new RegExp(mark, 'giu');
  pattern.lastIndex = from;
  return pattern.exec(html) ? pattern.lastIndex : html.length;
}
