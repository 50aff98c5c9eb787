import { type Element, isElement, lineOf, nodesOf, textOf } from '@leidraad/shared/server/reading';
import type { RichElement, RichNode } from './rich-text';

/** A tree of XML, names without their prefixes. Its depth is bounded where it was parsed. */
export function fromXml(element: Element): RichElement {
  const shown = element.localName ?? element.nodeName;
  const attributes = new Map<string, string>();
  for (let at = 0; at < element.attributes.length; at++) {
    const attribute = element.attributes.item(at);
    if (attribute) attributes.set(plain(attribute.localName ?? attribute.name), attribute.value);
  }
  return {
    name: plain(shown),
    shown,
    line: lineOf(element),
    attribute: (name) => attributes.get(plain(name)) ?? null,
    children: nodes(element),
  };
}

function nodes(parent: Element): RichNode[] {
  const found: RichNode[] = [];
  for (const node of nodesOf(parent)) {
    const text = textOf(node);
    if (text !== null) found.push(text);
    else if (isElement(node)) found.push(fromXml(node));
  }
  return found;
}

/** QTI 3 writes `qti-choice-interaction response-identifier` for what QTI 2 calls `choiceInteraction responseIdentifier`. */
function plain(name: string): string {
  if (name.startsWith('data-')) return name;
  return name
    .replace(/^qti-/u, '')
    .replace(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());
}
