import { citedParts, type Item, textsOfItem } from '@leidraad/quizzes/model';
import type { LocalizedText } from '@leidraad/shared/model';
import { citationsOf, linesOf } from '../citations';
import type { Block, CourseContent } from '../course-content';
import { keyParts } from './key-parts';

/** A place in a course that rests on clauses: a line, a part of an item, or a section that the statement covers. */
export type Place =
  | { kind: 'line'; lessonKey: string; blockKey: string; lineKey: string }
  | { kind: 'item'; itemId: string; part: string; path: string; critical: boolean; isKey: boolean }
  | { kind: 'statement'; sectionNumber: string };

export interface CitedPlace {
  place: Place;
  /** Ids of the clauses it cites, each once. */
  clauseIds: string[];
  /** The words that stand there; empty where they are those of the clause itself, or of a whole section. */
  text: LocalizedText;
}

/** A clause of the policy version that a course stands on, for the sections that its statement covers. */
export interface CoveredClause {
  clauseId: string;
  sectionNumber: string;
  adopted: boolean;
}

/** Every place of a course that cites a clause, in reading order: lessons, items, statement. */
export function citedPlaces(content: CourseContent, clauses: readonly CoveredClause[]): CitedPlace[] {
  const lines = content.lessons.flatMap((lesson) =>
    lesson.blocks.flatMap((block) => placesOfBlock(lesson.key, block)),
  );
  const items = content.items.flatMap(placesOfItem);
  return [...lines, ...items, ...placesOfStatement(lines, clauses)];
}

function placesOfBlock(lessonKey: string, block: Block): CitedPlace[] {
  const texts = new Map(linesOf(block).map((line) => [line.key, line.text]));
  const cited = new Map<string, string[]>();
  for (const { lineKey, clauseId } of citationsOf(block))
    cited.set(lineKey, [...(cited.get(lineKey) ?? []), clauseId]);
  return [...cited].map(([lineKey, clauseIds]) => ({
    place: { kind: 'line', lessonKey, blockKey: block.key, lineKey },
    clauseIds: unique(clauseIds),
    text: texts.get(lineKey) ?? {},
  }));
}

function placesOfItem(item: Item): CitedPlace[] {
  const texts = textsOfItem(item);
  const keys = keyParts(item);
  return citingParts(item).map(({ part, path, clauseIds }) => ({
    place: { kind: 'item', itemId: item.id, part, path, critical: item.critical, isKey: keys.has(path) },
    clauseIds: unique(clauseIds),
    text: texts.find((text) => text.path.startsWith(`${path}.`))?.text ?? {},
  }));
}

/** Parts that judge somebody, the rules to name for a breach, and the clauses that a passed scenario proves. */
function citingParts(item: Item): { part: string; path: string; clauseIds: string[] }[] {
  const judging = citedParts(item).map(({ part, path, clauses }) => ({
    part,
    path,
    clauseIds: clauses.map(({ clauseId }) => clauseId),
  }));
  const rules =
    item.type !== 'breach'
      ? []
      : item.rules.map(({ key, clauseId }) => ({
          part: key,
          path: `rules.${key}`,
          clauseIds: clauseId === null ? [] : [clauseId],
        }));
  const tests = item.type !== 'scenario' ? [] : [{ part: 'tests', path: 'tests', clauseIds: item.tests }];
  return [...judging, ...rules, ...tests].filter(({ clauseIds }) => clauseIds.length > 0);
}

/** The statement covers a section as soon as a lesson cites one of its clauses, with every adopted clause in it. */
function placesOfStatement(lines: readonly CitedPlace[], clauses: readonly CoveredClause[]): CitedPlace[] {
  const cited = new Set(lines.flatMap(({ clauseIds }) => clauseIds));
  const sections = unique(
    clauses.filter(({ clauseId }) => cited.has(clauseId)).map(({ sectionNumber }) => sectionNumber),
  );
  return sections
    .map((sectionNumber): CitedPlace => ({
      place: { kind: 'statement', sectionNumber },
      clauseIds: clauses
        .filter((clause) => clause.adopted && clause.sectionNumber === sectionNumber)
        .map(({ clauseId }) => clauseId),
      text: {},
    }))
    .filter(({ clauseIds }) => clauseIds.length > 0);
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
