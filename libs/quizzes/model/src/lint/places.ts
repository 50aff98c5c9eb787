import type { Finding } from '../findings/finding';
import type { Item } from '../item';

export type Place = Pick<Finding, 'part' | 'node' | 'choice'>;

/** Tells where the text at a path stands, so that the editor can jump there: in a scenario also the node and the choice. */
export function placesIn(item: Item): (path: string) => Place {
  const nodes = new Map<string, Place>();
  if (item.type === 'scenario') {
    for (const { key: node, choices } of item.situations) {
      nodes.set(`situations.${node}`, { node });
      for (const { key: choice } of choices)
        nodes.set(`situations.${node}.choices.${choice}`, { node, choice });
    }
    for (const { key: node } of item.endings) nodes.set(`endings.${node}`, { node });
  }
  return (path) => ({ part: path, ...longestIn(nodes, path) });
}

/** Keys may hold dots, so that every place where one ends is tried, the furthest first. */
function longestIn(nodes: ReadonlyMap<string, Place>, path: string): Place {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const found = nodes.get(path.slice(0, end));
    if (found) return found;
  }
  return {};
}
