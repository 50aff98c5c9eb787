import type { Lexicon } from './lexicon/lexicon';
import type { ReadClause } from './main-clause';
import { pattern } from './pattern';

/** "Onder X wordt verstaan …", "X means …"; in a section of definitions also "X is een …". */
export function isDefinition(read: ReadClause, defines: boolean, { definition }: Lexicon): boolean {
  if (pattern(definition.unless).test(read.plain)) return false;
  const plain = read.plain.trim().replace(/\s+/gu, ' ');
  return (
    pattern(definition.at).test(read.main) ||
    pattern(definition.whole).test(plain) ||
    (defines && pattern(definition.inSection).test(plain))
  );
}
