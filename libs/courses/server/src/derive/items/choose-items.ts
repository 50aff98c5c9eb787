import type { DerivedCourse, DropReason } from '@leidraad/courses/model';
import { mustBeTested } from '@leidraad/policies/model';
import type { Context } from '../context';
import { itemFindings } from '../item-findings';
import type { LessonOutline } from '../outline';
import { listItems } from './list-items';
import type { RuleClause, UsedClauses } from '../used-clauses';
import { bind } from './bind';
import type { Bound, MadeItem } from './candidate';
import { dependsOnClause, falsified } from './falsify';
import { makeItem } from './make-item';

/** Items that are made for one rule at most. */
const MOST_FOR_RULE = 2;

export type ChosenItems = Pick<DerivedCourse, 'items' | 'origins' | 'lines' | 'dropped'>;

/**
 * Items for the rules of all lessons: each template is used once, the rules with the fewest templates choose first, and a
 * draft that does not depend on its clause, gives its answer away or has another fault makes way for the next template.
 */
export function chooseItems(
  lessons: readonly LessonOutline[],
  used: UsedClauses,
  context: Context,
): ChosenItems {
  const usable = [...used.rules.map(({ clause }) => clause), ...used.reasons, ...used.definitions];
  const chosen: ChosenItems = { items: [], origins: [], lines: [], dropped: [] };
  const taken = new Set<string>();
  const failed = new Set<string>();
  for (const made of listItems(lessons, context)) keep(made.made, made.main.id, made.template, made.keys);
  const asking = lessons
    .flatMap(({ key, rules }) => rules.map((rule) => ({ rule, bounds: boundsOf(rule, key) })))
    .map((each, at) => ({ ...each, at }));
  asking.sort(
    (one, other) =>
      rank(one.rule) - rank(other.rule) || one.bounds.length - other.bounds.length || one.at - other.at,
  );
  for (let round = 1; round <= MOST_FOR_RULE; round++)
    for (const { rule, bounds } of asking) {
      if (made(rule.clause.id) >= round) continue;
      for (const bound of round > 1 ? othersFirst(bounds) : bounds) {
        const { id, about } = bound.template;
        if (taken.has(id) || failed.has(`${id} ${rule.clause.id}`) || (round > 1 && about === 'any'))
          continue;
        if (attempt(bound)) break;
      }
    }
  return inLessonOrder(chosen, lessons);

  function boundsOf({ clause }: RuleClause, lessonKey: string): Bound[] {
    const bounds = context.templates.flatMap(
      (template) => bind(template, clause, lessonKey, usable, context) ?? [],
    );
    const general = ({ template }: Bound) => (template.about === 'any' ? 1 : 0);
    return bounds.sort((one, other) => general(one) - general(other) || other.roles.size - one.roles.size);
  }

  function made(clauseId: string): number {
    return chosen.origins.filter((origin) => origin.clauseId === clauseId).length;
  }

  /** Whether a template gave a sound item. */
  function attempt(bound: Bound): boolean {
    const draft = makeItem(bound, used.rules, context);
    const drop = (reason: DropReason, detail: string | null) => {
      failed.add(`${bound.template.id} ${bound.main.id}`);
      chosen.dropped.push({ clauseId: bound.main.id, template: bound.template.id, reason, detail });
      return false;
    };
    if (draft === null) return drop('needs-other-clause', null);
    const keys = falsified(draft.keyUnder, bound.stances);
    if (!dependsOnClause(keys)) return drop('key-does-not-depend', null);
    const codes = [
      ...new Set(itemFindings(draft.item, context.source, context.language).map(({ code }) => code)),
    ];
    if (codes.includes('item.found-by-clause')) return drop('found-by-clause', null);
    if (codes.length > 0) return drop('lint', codes.join(', '));
    keep(draft, bound.main.id, bound.template.id, keys);
    return true;
  }

  function keep(
    { item, lines, misconceptions }: Omit<MadeItem, 'keyUnder'>,
    clauseId: string,
    template: string,
    keys: DerivedCourse['origins'][number]['keys'],
  ): void {
    taken.add(template);
    chosen.items.push(item);
    chosen.lines.push(...lines);
    chosen.origins.push({
      itemId: item.id,
      template,
      clauseId,
      misconceptions: [...new Set(misconceptions)],
      keys,
    });
  }
}

/** A rule that has a situation question already is better asked about in another way. */
const othersFirst = (bounds: readonly Bound[]): Bound[] => [
  ...bounds.filter(({ template }) => template.type !== 'situation'),
  ...bounds.filter(({ template }) => template.type === 'situation'),
];

/** What must be tested goes first. */
const rank = ({ clause }: RuleClause): number => (mustBeTested(clause.reading) ? 0 : 1);

function inLessonOrder(chosen: ChosenItems, lessons: readonly LessonOutline[]): ChosenItems {
  const place = new Map(lessons.map(({ key }, at) => [key, at]));
  const items = chosen.items
    .map((item, at) => ({ item, at }))
    .sort(
      (one, other) =>
        (place.get(one.item.lessonKey) ?? 0) - (place.get(other.item.lessonKey) ?? 0) || one.at - other.at,
    )
    .map(({ item }) => item);
  const origins = items.flatMap(({ id }) => chosen.origins.filter(({ itemId }) => itemId === id));
  return { ...chosen, items, origins };
}
