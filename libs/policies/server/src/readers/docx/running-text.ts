import type { ReadPassage } from '../extracted-text';
import { attributeOf, childrenOf, descendantsOf, type Element } from '@leidraad/shared/server/reading';
import { BlockReader } from './blocks';
import type { WordContext } from './word-context';

/** What stands at the top and the bottom of every page, each text once; it is no policy text, and still to be seen. */
export function runningText(
  body: Element,
  parts: ReadonlyMap<string, Element>,
  context: WordContext,
): { headers: ReadPassage[]; footers: ReadPassage[] } {
  const used = { header: new Set<Element>(), footer: new Set<Element>() };
  for (const section of descendantsOf(body, 'sectPr'))
    for (const reference of childrenOf(section)) {
      const part = parts.get(attributeOf(reference, 'id') ?? '');
      if (part && reference.localName === 'headerReference') used.header.add(part);
      if (part && reference.localName === 'footerReference') used.footer.add(part);
    }
  return {
    headers: passagesOf(used.header, 'running-header', context),
    footers: passagesOf(used.footer, 'running-footer', context),
  };
}

function passagesOf(
  parts: ReadonlySet<Element>,
  leftOut: 'running-header' | 'running-footer',
  context: WordContext,
): ReadPassage[] {
  const texts = new Set<string>();
  for (const part of parts)
    for (const { text } of new BlockReader(context).read(part).passages) texts.add(text);
  return [...texts].map((text) => ({ kind: 'paragraph', text, leftOut }));
}
