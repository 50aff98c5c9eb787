import {
  type CheckedClauses,
  checkItem,
  type Finding,
  type FindingCode,
  type Item,
  type ItemCheckContext,
} from '@leidraad/quizzes/model';
import { inLanguage, type Language } from '@leidraad/shared/model';
import type { Blocker } from './blocker';
import type { Clauses } from './clause-blockers';

/** Told by rules of the course already: texts are counted for each language, citations looked up in the policy. */
const TOLD = new Set<FindingCode>([
  'item.text-missing',
  'item.feedback-missing',
  'item.alt-missing',
  'item.translation-missing',
  'item.translation-outdated',
  'item.clause-unknown',
  'item.clause-twice',
  'item.assumption',
]);

/**
 * What the checks of the item itself find: warnings are advice, and what is wrong with a scenario stops publishing. Errors of
 * the other types have points of their own (`typePoints`).
 */
export function findingPoints(item: Item, context: ItemCheckContext): Blocker[] {
  return findingsOf(item, context)
    .filter(({ code, severity }) => !TOLD.has(code) && (severity === 'warning' || item.type === 'scenario'))
    .map(({ code, severity, params, node, part }) => {
      const optionKey = node ?? part;
      return {
        code,
        kind: severity === 'error' ? 'blocks' : 'advice',
        params: { ...params },
        target: { tab: 'quiz', itemId: item.id, ...(optionKey !== undefined && { optionKey }) },
      };
    });
}

/** Checking a large scenario takes a while, and the other items stay as they are while one is written. */
const KNOWN = new WeakMap<Item, { context: ItemCheckContext; findings: readonly Finding[] }>();

function findingsOf(item: Item, context: ItemCheckContext): readonly Finding[] {
  const known = KNOWN.get(item);
  const isSame =
    known?.context.clauses === context.clauses &&
    known.context.language === context.language &&
    known.context.passMark === context.passMark;
  if (known && isSame) return known.findings;
  const { findings } = checkItem(item, context);
  KNOWN.set(item, { context, findings });
  return findings;
}

const CHECKED = new WeakMap<Clauses, CheckedClauses>();

/** The clauses as the checks read them; the same map for the same clauses. */
export function checkedClauses(clauses: Clauses, master: Language): CheckedClauses {
  const known = CHECKED.get(clauses);
  if (known) return known;
  const checked = new Map(
    [...clauses].map(([id, { number, text }]) => [id, { number, text: inLanguage(text, master).text }]),
  );
  CHECKED.set(clauses, checked);
  return checked;
}
