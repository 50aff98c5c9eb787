import { type ChangeReason, type ChangeReasonCode, type ComparedRelation } from '@leidraad/policies/model';

/** A sentence of the verdict: the key of its words under `policies.compare`, the values in it, and what it is about. */
export interface ReasonWords {
  /** Key of the name before the colon ("Getal"); none for a sentence by itself. */
  name?: string;
  key: string;
  params: Record<string, string | number>;
}

/** More words than this are not repeated: they stand marked beside it. */
const LONGEST_QUOTED = 80;

/** What says nothing new beside a reason that weighs. */
const LIGHT: readonly ChangeReasonCode[] = ['wording', 'spelling', 'layout', 'link', 'renumbered'];

/** Why a row has its class, in sentences; for a row without reasons what it is. */
export function reasonWords(relation: ComparedRelation): ReasonWords[] {
  const heavy = relation.reasons.filter(({ code }) => !LIGHT.includes(code));
  const found = (heavy.length > 0 ? heavy : relation.reasons).map(ofReason);
  const place = placeOf(relation);
  if (found.length > 0) return place ? [...found, place] : found;
  return place ? [place] : ofKind(relation);
}

function ofReason({ code, was, becomes }: ChangeReason): ReasonWords {
  const name = `reason.${code}`;
  const isLong = was.length + becomes.length > LONGEST_QUOTED;
  if (isLong || !/[\p{L}\p{N}]/u.test(was + becomes)) return { name, key: `what.${code}`, params: {} };
  const key = was === '' ? 'came' : becomes === '' ? 'went' : 'became';
  return { name, key, params: { was, becomes } };
}

function placeOf({ moved, kind, from }: ComparedRelation): ReasonWords | undefined {
  const [first] = from;
  if (!first || (!moved && kind !== 'moved')) return undefined;
  const { sectionNumber: section, sectionHeading: heading, number } = first;
  return { key: kind === 'moved' ? 'stood' : 'stoodAt', params: { section, heading, number } };
}

function ofKind({ kind, from, to, change }: ComparedRelation): ReasonWords[] {
  switch (kind) {
    case 'split':
      return [{ key: change === 'substantive' ? 'splitNew' : 'splitSame', params: { count: to.length } }];
    case 'merged':
      return [{ key: change === 'substantive' ? 'mergedNew' : 'mergedSame', params: { count: from.length } }];
    case 'added':
      return [{ key: 'nothingAlike', params: {} }];
    case 'removed':
      return [{ key: 'outOfUse', params: {} }];
    case 'edited':
    case 'moved':
    case 'same':
      return change === 'none' ? [{ key: 'stays', params: {} }] : [];
  }
}
