import type { ChangedClause, DerivableSource, PolicyChange } from '@leidraad/courses/model';
import { derivedId } from '../../libs/courses/server/src/derive/derived-id';
import { carryIdentity, type Identity } from '../../libs/policies/server/src/comparison/carry-identity';
import { compareClauses } from '../../libs/policies/server/src/comparison/compare-clauses';
import type { UnderstoodDocument } from '../../libs/policies/server/src/understanding/understood-document';
import { comparable } from '../policy/compare-files';
import { sourceOfFile } from './file-source';

/** A file with its readings, and the meaning of each of its clauses by the ids that its drafts cite. */
export interface ReadFile {
  source: DerivableSource;
  meanings: ReadonlyMap<string, { meaningId: string }>;
}

/**
 * What changed between two files, as approving the second after the first would fix it: identities carried over, readings as
 * proposed, what is clarifying left to decide. Clauses go by the ids that drafts made from the first file cite.
 */
export function changeOfFiles(
  old: UnderstoodDocument,
  current: UnderstoodDocument,
): { change: PolicyChange; old: ReadFile; new: ReadFile } {
  const [oldSource, newSource] = [sourceOfFile(old), sourceOfFile(current)];
  const [olds, news] = [comparable(old.document), comparable(current.document)];
  const { relations } = compareClauses(olds, news, newSource.master);
  const before = new Map<string, Identity>(
    olds.map(({ id }, at) => {
      const clauseId = oldSource.clauses[at]?.id ?? '';
      return [id, { clauseId, meaningId: derivedId('meaning', clauseId) }];
    }),
  );
  let made = 0;
  const after = carryIdentity(before, news, relations, () => derivedId('new', String((made += 1))));
  const sides = { from: sideOf(old, oldSource, before), to: sideOf(current, newSource, after) };
  return {
    change: {
      rows: relations.map(({ kind, change, from, to }) => ({
        kind,
        change,
        from: from.flatMap((id) => sides.from.get(id) ?? []),
        to: to.flatMap((id) => sides.to.get(id) ?? []),
        clarifiedAs: null,
      })),
    },
    old: { source: oldSource, meanings: meaningsOf(oldSource, olds, before) },
    new: { source: newSource, meanings: meaningsOf(newSource, news, after) },
  };
}

function sideOf(
  { document }: UnderstoodDocument,
  { master, clauses }: DerivableSource,
  identities: ReadonlyMap<string, Identity>,
): Map<string, ChangedClause> {
  const split = document.sections.flatMap((section) => section.clauses);
  return new Map(
    split.flatMap(({ number, text, start, end }, at): [string, ChangedClause][] => {
      const identity = identities.get(`c${number}`);
      const clause = clauses[at];
      if (!identity || !clause) return [];
      const adopted = clause.reading?.decision === 'adopted';
      return [
        [
          `c${number}`,
          {
            ...identity,
            sectionNumber: clause.section,
            number,
            text: { [master]: text },
            start,
            end,
            adopted,
          },
        ],
      ];
    }),
  );
}

const meaningsOf = (
  { clauses }: DerivableSource,
  compared: readonly { id: string }[],
  identities: ReadonlyMap<string, Identity>,
) =>
  new Map(
    clauses.map(({ id }, at) => [id, { meaningId: identities.get(compared[at]?.id ?? '')?.meaningId ?? '' }]),
  );
