import {
  type BreachItem,
  type CitedPart,
  citedParts,
  type Item,
  type ItemOption,
  type MatchingItem,
  type SituationItem,
} from '@leidraad/quizzes/model';
import { blocks, type Blocker, type BlockerTarget } from './blocker';
import { citationBlockers, type Clauses } from './clause-blockers';

/** What an item of this type still needs before somebody can answer it and be judged. */
export function typePoints(item: Item, clauses: Clauses, target: BlockerTarget): Blocker[] {
  switch (item.type) {
    case 'situation':
      return situationPoints(item, target);
    case 'true-false':
    case 'ordering':
      return uncited(citedParts(item), target);
    case 'matching':
      return [...matchingPoints(item, target), ...uncited(citedParts(item), target)];
    case 'breach':
      return breachPoints(item, clauses, target);
    case 'scenario':
      return [];
  }
}

function situationPoints({ options }: SituationItem, target: BlockerTarget): Blocker[] {
  const right = options.filter((option) => option.right).length;
  const keys = options.map((option) => option.key);
  return [
    ...(options.length < 2 ? [blocks('course.item-options', target)] : []),
    ...(right === 0 ? [blocks('course.item-none-right', target)] : []),
    ...(right === options.length && right > 0 ? [blocks('course.item-all-right', target)] : []),
    ...keys
      .filter((key, index) => keys.indexOf(key) < index)
      .map((key) => blocks('course.key-twice', { ...target, optionKey: key }, { key })),
    ...options.flatMap((option, index) =>
      optionPoints(option, 'abcdef'.charAt(index), { ...target, optionKey: option.key }),
    ),
  ];
}

/** `letter` is what the editor shows for the option. */
function optionPoints({ clauses, right }: ItemOption, letter: string, target: BlockerTarget): Blocker[] {
  if (clauses.length === 0) return [blocks('course.option-no-clause', target, { option: letter })];
  const honours = clauses.some((clause) => clause.effect === 'honours');
  return right && !honours ? [blocks('course.right-honours-nothing', target, { option: letter })] : [];
}

/** Nothing is asked without a clause behind it (domain rule 1). */
function uncited(parts: readonly CitedPart[], target: BlockerTarget): Blocker[] {
  const [first, ...others] = parts.filter(({ clauses }) => clauses.length === 0);
  if (!first) return [];
  const there = { ...target, optionKey: first.part };
  return [blocks('course.feedback-no-clause', there, { count: others.length + 1 })];
}

/** A row may point at a target that was deleted. */
function matchingPoints({ rows, targets }: MatchingItem, target: BlockerTarget): Blocker[] {
  const known = new Set(targets.map(({ key }) => key));
  return rows.flatMap((row, index) =>
    row.target !== null && known.has(row.target)
      ? []
      : [blocks('course.row-no-target', { ...target, optionKey: row.key }, { row: index + 1 })],
  );
}

/** The clause of a rule is the clause of every part that breaks it. */
function breachPoints({ parts, rules }: BreachItem, clauses: Clauses, target: BlockerTarget): Blocker[] {
  const known = new Set(rules.map(({ key }) => key));
  const rulePoints = rules.flatMap(({ key, clauseId }, index) => {
    const there = { ...target, optionKey: key };
    return clauseId === null
      ? [blocks('course.rule-no-clause', there, { rule: 'abcdef'.charAt(index) })]
      : citationBlockers([clauseId], clauses, there);
  });
  const lost = parts.flatMap(({ key, breaks }, index) =>
    breaks === null || known.has(breaks)
      ? []
      : [blocks('course.broken-rule-unknown', { ...target, optionKey: key }, { part: index + 1 })],
  );
  const breaksNothing = parts.every(({ breaks }) => breaks === null);
  return [...(breaksNothing ? [blocks('course.nothing-broken', target)] : []), ...rulePoints, ...lost];
}
