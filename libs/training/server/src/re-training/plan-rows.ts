import type { CourseShape, PlannedPerson } from '@leidraad/training/model';
import { v7 as newId } from 'uuid';

/** A round to open, as `OPEN_ROUNDS` takes it. */
export interface RoundRow {
  id: string;
  event_id: string;
  person_id: string;
  kind: 'full' | 'delta';
  replaces: boolean;
  opens_on: string;
  due_on: string;
  explanation: unknown;
  zone: string;
}

export interface PartRow {
  cycle_id: string;
  part: 'block' | 'item' | 'meaning' | 'attestation';
  key: string;
}

/** The rows of what a plan asks of people; who has nothing to do or goes on with an open round has none. */
export function roundRows(
  planned: readonly (PlannedPerson & { zone: string })[],
  to: CourseShape,
): { rounds: RoundRow[]; parts: PartRow[] } {
  const rounds: RoundRow[] = [];
  const parts: PartRow[] = [];
  const canBeAsked = testable(to);
  for (const { personId, zone, reTraining, due } of planned) {
    if (due === null || (reTraining.kind !== 'delta' && reTraining.kind !== 'full')) continue;
    const id = newId();
    rounds.push({
      id,
      event_id: newId(),
      person_id: personId,
      kind: reTraining.kind,
      replaces: reTraining.kind === 'full' && reTraining.replaces,
      opens_on: due.opensOn,
      due_on: due.dueOn,
      explanation: due.explanation,
      zone,
    });
    if (reTraining.kind === 'delta') parts.push(...partRows(id, reTraining.delta, canBeAsked, true));
  }
  return { rounds, parts };
}

/** Parts of a round: its blocks, the meanings to be answered, the questions to begin with, of a delta the statement. */
export function partRows(
  cycleId: string,
  asked: {
    blocks?: readonly { lessonKey: string; blockKey: string }[];
    meaningIds: readonly string[];
    itemVersionIds: readonly string[];
  },
  canBeAsked: ReadonlySet<string>,
  signs: boolean,
): PartRow[] {
  const row = (part: PartRow['part'], key: string): PartRow => ({ cycle_id: cycleId, part, key });
  return [
    ...(asked.blocks ?? []).map(({ lessonKey, blockKey }) => row('block', `${lessonKey}/${blockKey}`)),
    ...asked.meaningIds.filter((id) => canBeAsked.has(id)).map((id) => row('meaning', id)),
    ...asked.itemVersionIds.map((id) => row('item', id)),
    ...(signs ? [row('attestation', '')] : []),
  ];
}

/** Meanings that some item of a version asks about. */
export const testable = (to: CourseShape): Set<string> =>
  new Set(to.items.flatMap(({ meaningIds }) => meaningIds));
