import { fault, type Finding, warning } from '../findings/finding';
import type { Item } from '../item';
import type { BreachItem } from '../items/breach';
import type { MatchingItem } from '../items/matching';
import type { Citation } from '../items/parts';
import type { SituationItem } from '../items/situation';

/** Whether an item can be answered, and whether what is right follows a clause. What a scenario needs, its checker says. */
export function structureFindings(item: Item): Finding[] {
  switch (item.type) {
    case 'situation':
      return [...repeatedKeys('options', item.options), ...optionFindings(item)];
    case 'true-false': {
      const right = item.isTrue ? 'true' : 'false';
      return followsNothing(`feedback.${right}`, right, item.feedback[right].clauses);
    }
    case 'ordering':
      return [
        ...repeatedKeys('steps', item.steps),
        ...followsNothing('feedback.right', 'right', item.feedback.right.clauses),
      ];
    case 'matching':
      return [
        ...repeatedKeys('rows', item.rows),
        ...repeatedKeys('targets', item.targets),
        ...rowFindings(item),
      ];
    case 'breach':
      return [
        ...repeatedKeys('parts', item.parts),
        ...repeatedKeys('rules', item.rules),
        ...breachFindings(item),
      ];
    case 'scenario':
      return [];
  }
}

function optionFindings({ options }: SituationItem): Finding[] {
  const right = options.filter((option) => option.right);
  return [
    ...(right.length === 0 ? [fault('item.none-right')] : []),
    ...(right.length === options.length ? [fault('item.all-right')] : []),
    ...right.flatMap(({ key, clauses }) => followsNothing(`options.${key}`, key, clauses)),
    ...options.filter((option) => !option.right).flatMap(wrongOptionFindings(right)),
  ];
}

/** A wrong option goes against a clause, or forbids what one allows; and it is not as good as the right one. */
function wrongOptionFindings(right: SituationItem['options']) {
  return ({ key, clauses, misconception }: SituationItem['options'][number]): Finding[] => {
    const where = { part: `options.${key}`, params: { part: key } };
    const breaks = clauses.some(({ effect }) => effect === 'breaks');
    if (breaks || clauses.length === 0) return [];
    const honoured = new Set(clauses.map(({ clauseId }) => clauseId));
    const [only] = right.length === 1 ? right : [];
    const rightIds = (only?.clauses ?? []).filter(({ effect }) => effect === 'honours');
    return [
      ...(misconception === 'over-cautious' ? [] : [warning('item.not-refuted', where)]),
      ...(only && rightIds.length > 0 && rightIds.every(({ clauseId }) => honoured.has(clauseId))
        ? [warning('item.two-right', { ...where, params: { part: key, right: only.key } })]
        : []),
    ];
  };
}

function rowFindings({ rows, targets }: MatchingItem): Finding[] {
  const keys = new Set(targets.map(({ key }) => key));
  const clauses = rows.flatMap(({ feedback }) => feedback.clauses);
  return [
    ...rows
      .filter(({ target }) => target === null || !keys.has(target))
      .map(({ key }) => fault('item.row-without-target', { part: `rows.${key}`, params: { part: key } })),
    ...followsNothing('rows', 'rows', clauses),
  ];
}

function breachFindings({ parts, rules }: BreachItem): Finding[] {
  const byKey = new Map(rules.map((rule) => [rule.key, rule]));
  const broken = new Set(parts.map(({ breaks }) => breaks));
  const breaches = parts.filter(({ breaks }) => breaks !== null);
  return [
    ...(breaches.length === 0 ? [fault('item.no-breach')] : []),
    ...(breaches.length === parts.length ? [warning('item.all-breach')] : []),
    ...breaches
      .filter(({ breaks }) => !byKey.has(breaks ?? ''))
      .map(({ key }) => fault('item.rule-unknown', { part: `parts.${key}`, params: { part: key } })),
    // Naming the rule is what counts as evidence, so that a rule which is broken needs its clause.
    ...rules
      .filter(({ clauseId }) => clauseId === null)
      .map(({ key }) =>
        (broken.has(key) ? fault : warning)('item.rule-no-clause', {
          part: `rules.${key}`,
          params: { part: key },
        }),
      ),
  ];
}

/** What is right has to follow a clause, or a right answer would be evidence of nothing. */
function followsNothing(path: string, part: string, clauses: readonly Citation[]): Finding[] {
  return clauses.length === 0 || clauses.some(({ effect }) => effect === 'honours')
    ? []
    : [fault('item.right-honours-nothing', { part: path, params: { part } })];
}

function repeatedKeys(name: string, parts: readonly { key: string }[]): Finding[] {
  const keys = parts.map(({ key }) => key);
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) < at))].map((key) =>
    fault('item.key-twice', { part: `${name}.${key}`, params: { part: key } }),
  );
}
