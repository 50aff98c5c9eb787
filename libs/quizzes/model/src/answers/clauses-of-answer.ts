import { gradeItem } from '../grading';
import type { Item } from '../item';
import type { BreachItem } from '../items/breach';
import type { MatchingItem } from '../items/matching';
import type { Citation } from '../items/parts';
import type { ScenarioItem } from '../items/scenario';
import type { SituationItem } from '../items/situation';
import { played } from '../scenario/play';
import type { Response, Responses } from './responses';

/** Ids of the clauses that an answer honours, each once: what a right answer is evidence of. */
export function honouredClauses(item: Item, response: Response): string[] {
  if (item.type === 'breach') return unique([...rulesNamed(item, response as Responses['breach'])]);
  return withEffect(citedBy(item, response), 'honours');
}

/**
 * Ids of the clauses that a wrong answer went against, each once: those it breaks; where it breaks none, those that the
 * right answer honours and this one does not. None for a right answer.
 */
export function missedClauses(item: Item, response: Response): string[] {
  if (gradeItem(item, response).right) return [];
  switch (item.type) {
    case 'situation':
      return missedOptions(item, (response as Responses['situation']).options);
    case 'true-false':
    case 'ordering':
      return unique(citedBy(item, response).map(({ clauseId }) => clauseId));
    case 'matching':
      return missedRows(item, response as Responses['matching']);
    case 'breach':
      return missedBreaches(item, response as Responses['breach']);
    case 'scenario':
      return missedInScenario(item, response);
  }
}

/** Ids of the clauses that a right answer honours, each once: what the item tests. */
export function testedClauses(item: Item): string[] {
  const honoured = (parts: readonly { clauses: readonly Citation[] }[]) =>
    withEffect(
      parts.flatMap(({ clauses }) => clauses),
      'honours',
    );
  switch (item.type) {
    case 'situation':
      return honoured(item.options.filter(({ right }) => right));
    case 'true-false':
      return honoured([item.feedback[item.isTrue ? 'true' : 'false']]);
    case 'ordering':
      return honoured([item.feedback.right]);
    case 'matching':
      return honoured(item.rows.map(({ feedback }) => feedback));
    case 'breach': {
      const broken = new Set(item.parts.map(({ breaks }) => breaks));
      const rules = item.rules.filter(({ key }) => broken.has(key));
      return unique(rules.flatMap(({ clauseId }) => clauseId ?? []));
    }
    case 'scenario':
      return item.tests;
  }
}

/** The clauses that are cited by what somebody chose. */
function citedBy(item: Item, response: Response): Citation[] {
  switch (item.type) {
    case 'situation': {
      const { options } = response as Responses['situation'];
      return item.options.filter(({ key }) => options.includes(key)).flatMap(({ clauses }) => clauses);
    }
    case 'true-false':
      return item.feedback[(response as Responses['true-false']).answer ? 'true' : 'false'].clauses;
    case 'ordering':
      return item.feedback[gradeItem(item, response).right ? 'right' : 'wrong'].clauses;
    case 'matching':
      return item.rows.flatMap(({ feedback }) => feedback.clauses);
    case 'breach':
      return item.parts.flatMap(({ feedback }) => feedback.clauses);
    case 'scenario':
      return citedOnTheWay(item, response as Responses['scenario']);
  }
}

function citedOnTheWay(item: ScenarioItem, { choices }: Responses['scenario']): Citation[] {
  const end = played(item, choices).at(-1)?.at;
  const chosen = choices.flatMap(({ situation, choice }) =>
    item.situations
      .filter(({ key }) => key === situation)
      .flatMap((each) => each.choices.filter(({ key }) => key === choice)),
  );
  return [...chosen, ...item.endings.filter(({ key }) => key === end)].flatMap(({ clauses }) => clauses);
}

function missedOptions(item: SituationItem, chosen: readonly string[]): string[] {
  const broken = withEffect(citedBy(item, { options: [...chosen] }), 'breaks');
  if (broken.length > 0) return broken;
  const right = item.options.filter((option) => option.right).map(({ key }) => key);
  const honoured = honouredClauses(item, { options: [...chosen] });
  return honouredClauses(item, { options: right }).filter((clauseId) => !honoured.includes(clauseId));
}

function missedRows({ rows }: MatchingItem, { matches }: Responses['matching']): string[] {
  const wrong = rows.filter(
    ({ key, target }) => !matches.some((match) => match.row === key && match.target === target),
  );
  return unique(wrong.flatMap(({ feedback }) => feedback.clauses.map(({ clauseId }) => clauseId)));
}

/** The rules of breaches that were missed or given another rule, and what allows the parts that were marked and may be. */
function missedBreaches(item: BreachItem, { marks }: Responses['breach']): string[] {
  const wrong = item.parts.filter(
    ({ key, breaks }) => marks.find(({ part }) => part === key)?.rule !== (breaks ?? undefined),
  );
  return unique(
    wrong.flatMap(({ breaks, feedback }) => [
      ...item.rules.filter(({ key }) => key === breaks).flatMap(({ clauseId }) => clauseId ?? []),
      ...(breaks === null ? feedback.clauses.map(({ clauseId }) => clauseId) : []),
    ]),
  );
}

/** Whoever names the rule of a breach knows it: that is how finding a breach honours a clause. */
function rulesNamed(item: BreachItem, { marks }: Responses['breach']): string[] {
  const named = new Set(
    item.parts.flatMap(({ key, breaks }) =>
      marks.some(({ part, rule }) => part === key && rule === breaks) ? [breaks] : [],
    ),
  );
  return item.rules.filter(({ key }) => named.has(key)).flatMap(({ clauseId }) => clauseId ?? []);
}

function missedInScenario(item: ScenarioItem, response: Response): string[] {
  const cited = citedOnTheWay(item, response as Responses['scenario']);
  const broken = withEffect(cited, 'breaks');
  const honoured = withEffect(cited, 'honours');
  return broken.length > 0 ? broken : item.tests.filter((clauseId) => !honoured.includes(clauseId));
}

const withEffect = (clauses: readonly Citation[], effect: Citation['effect']): string[] =>
  unique(clauses.filter((clause) => clause.effect === effect).map(({ clauseId }) => clauseId));

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
