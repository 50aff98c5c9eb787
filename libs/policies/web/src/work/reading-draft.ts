import {
  type Addressee,
  ADDRESSEES,
  type ClauseView,
  type Norm,
  NORMS,
  type ReadingDecision,
} from '@leidraad/policies/model';
import { type Readings } from '../policies-api';

export const SHORTEST_WHY = 10;

/** A reading as it is being written. Norm and addressee are empty where nobody and nothing said what the clause does. */
export interface ReadingDraft {
  norm: Norm | '';
  addressee: Addressee | '';
  topic: string;
  nl: string;
  en: string;
  why: string;
}

/** The parts of which the words differ; white space at the ends is no difference. */
export function differingParts(one: ReadingDraft, other: ReadingDraft): (keyof ReadingDraft)[] {
  const parts = Object.keys(one) as (keyof ReadingDraft)[];
  return parts.filter((part) => one[part].trim() !== other[part].trim());
}

/** What is missing before a decision can be sent. */
export type MissingPart = 'norm' | 'addressee' | 'why';

/**
 * What stands in the fields before anything is typed: the decision, else what was decided about the clause before its
 * text changed, else what the machine proposes. Nothing of it counts until somebody decides.
 */
export function draftOf({ reading, earlierReading, proposal }: ClauseView): ReadingDraft {
  const before = reading ?? earlierReading;
  const label = before ?? proposal;
  return {
    norm: label?.norm ?? '',
    addressee: label?.addressee ?? '',
    topic: label?.topic && label.topic !== 'none' ? label.topic : '',
    nl: before?.plainText.nl ?? '',
    en: before?.plainText.en ?? '',
    why: reading?.why ?? '',
  };
}

/** An adopted clause must say what it does and for whom; anything else needs a reason. */
export function missingFor(decision: ReadingDecision, draft: ReadingDraft): MissingPart[] {
  const why = draft.why.trim().length;
  if (decision !== 'adopted') return why < SHORTEST_WHY ? ['why'] : [];
  return [
    ...(draft.norm === '' ? ['norm' as const] : []),
    ...(draft.addressee === '' ? ['addressee' as const] : []),
    ...(why > 0 && why < SHORTEST_WHY ? ['why' as const] : []),
  ];
}

/** The reading as the server takes it. A clause that is no rule has norm and addressee "none" unless given. */
export function readingFrom(
  clauseVersionId: string,
  decision: ReadingDecision,
  { draft, seen }: { draft: ReadingDraft; seen: string | null },
): Readings[number] {
  const { norm, addressee, topic, nl, en, why } = draft;
  return {
    clauseVersionId,
    seen,
    decision,
    norm: norm || 'none',
    addressee: addressee || 'none',
    topic: topic.trim() || null,
    plainText: { ...(nl.trim() && { nl: nl.trim() }), ...(en.trim() && { en: en.trim() }) },
    why: why.trim() || null,
  };
}

export const isNorm = (value: string): value is Norm => NORMS.includes(value as Norm);
export const isAddressee = (value: string): value is Addressee => ADDRESSEES.includes(value as Addressee);
