import { attributeOf, childrenOf, type Element } from '@leidraad/shared/server/reading';
import type { ReadPassage } from '../extracted-text';
import { ListCounters } from './list-counters';
import { listsOf, type WordList } from './numbering';
import type { WordParts } from './package-parts';
import { Styles } from './styles';

/** A paragraph's use of a list. */
export interface ListUse {
  id: string;
  list: WordList;
  /** From 0. */
  level: number;
  /** Of the level, in twentieths of a point; null where it does not say. */
  indent: number | null;
}

/** What reading the blocks of one document shares. */
export interface WordContext {
  styles: Styles;
  lists: ReadonlyMap<string, WordList>;
  /** Counts a paragraph of a list and gives its label; null for a bullet. */
  numberOf(use: ListUse): string | null;
  /** The blocks of a note ('footnote 3'), null where there is none. */
  noteOf(name: string): Element | null;
  /** What a document that is imported says, by the relationship that names it. */
  importedAs(id: string): readonly ReadPassage[];
}

/** `imported`: what the imported documents say, read before. */
export function wordContext(
  parts: WordParts,
  imported: ReadonlyMap<string, readonly ReadPassage[]>,
): WordContext {
  const counters = new ListCounters();
  const notes = new Map<string, Element>([
    ...notesIn(parts.footnotes, 'footnote'),
    ...notesIn(parts.endnotes, 'endnote'),
  ]);
  return {
    styles: new Styles(parts.styles),
    lists: listsOf(parts.numbering, parts.styles),
    numberOf: ({ id, list, level }) => counters.next(id, list, level),
    noteOf: (name) => notes.get(name) ?? null,
    importedAs: (id) => imported.get(id) ?? [],
  };
}

/** Notes by kind and id, without the lines that part them from the text. */
function* notesIn(root: Element | null, kind: string): Generator<[string, Element]> {
  if (!root) return;
  for (const note of childrenOf(root, kind))
    if (!attributeOf(note, 'type')?.toLowerCase().includes('separator'))
      yield [`${kind} ${attributeOf(note, 'id')}`, note];
}
