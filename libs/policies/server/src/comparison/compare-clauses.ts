import type { ComparableClause, Comparison } from '@leidraad/policies/model';
import type { Language } from '@leidraad/shared/model';
import { align } from './alignment/align';
import { findRenames } from './changes/find-renames';
import { countRenames, withRenames } from './changes/renamed-clauses';
import { describeRelations } from './describe-relations';
import { prepareClauses } from './words/prepared-clause';
import { vocabularyOf } from './words/vocabulary';

/**
 * Compares the clauses of an old and a new text of one policy: what stayed, moved, was edited, split, merged, added and
 * removed, and what each edit asks of people. Numbers and places are no identity; a word replaced throughout the
 * document is one change. Every clause stands in exactly one relation. The order in which clauses are handed over and
 * their ids decide nothing: reading order is that of `ordinal`. Ids must be unique on each side.
 */
export function compareClauses(
  old: readonly ComparableClause[],
  new_: readonly ComparableClause[],
  language: Language,
): Comparison {
  const vocabulary = vocabularyOf(language);
  const oldAsWritten = prepareClauses(old, vocabulary);
  const news = prepareClauses(new_, vocabulary);
  const links = align(oldAsWritten, news);
  const renames = findRenames(oldAsWritten, news, links);
  if (renames.length === 0)
    return { relations: describeRelations(links.all, { old: oldAsWritten, new: news }), renames: [] };
  const olds = withRenames(oldAsWritten, renames, { links: links.all, new: news });
  return {
    relations: describeRelations(align(olds, news).all, { old: olds, new: news }),
    renames: countRenames(renames, olds),
  };
}
