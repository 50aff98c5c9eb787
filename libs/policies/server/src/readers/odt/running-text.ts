import type { ReadPassage } from '../extracted-text';
import { childOf, childrenOf, type Element } from '@leidraad/shared/server/reading';
import { OdtBlockReader } from './blocks';
import type { OdtStyles } from './styles';

/** What stands at the top and the bottom of every page, each text once; it is no policy text, and still to be seen. */
export function runningText(
  root: Element | null,
  styles: OdtStyles,
): { headers: ReadPassage[]; footers: ReadPassage[] } {
  const headers = new Set<string>();
  const footers = new Set<string>();
  const pages = childOf(root, 'master-styles');
  for (const page of pages ? childrenOf(pages, 'master-page') : [])
    for (const part of childrenOf(page)) {
      const name = part.localName ?? '';
      const texts = name.startsWith('header') ? headers : name.startsWith('footer') ? footers : null;
      if (!texts) continue;
      for (const { text } of new OdtBlockReader(styles).read(part).passages) texts.add(text);
    }
  return {
    headers: [...headers].map((text) => ({ kind: 'paragraph', text, leftOut: 'running-header' })),
    footers: [...footers].map((text) => ({ kind: 'paragraph', text, leftOut: 'running-footer' })),
  };
}
