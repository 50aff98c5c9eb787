import type { DerivedCourse, DerivedLine, StalePlace } from '@leidraad/courses/model';
import type { LocalizedText } from '@leidraad/shared/model';

/**
 * New words for stale lines that a template made and nobody rewrote: what the same template makes of the clauses as they
 * became. `old` and `now` are the drafts derived from the two policy versions; `idNow`: id by which `now` cites a clause.
 */
export function wordingProposals(
  old: DerivedCourse,
  now: DerivedCourse,
  idNow: (clause: StalePlace['causes'][number]['becomes'][number]) => string = ({ clauseId }) => clauseId,
): (stale: StalePlace) => LocalizedText | null {
  const madeOf = new Map(old.lines.map((line) => [line.path, line]));
  const makes = Map.groupBy(now.lines, makingOf);
  return ({ place, text, causes }) => {
    if (place.kind !== 'line') return null;
    const made = madeOf.get(`lessons.${place.lessonKey}.${place.lineKey}`);
    if (!made || made.text !== text[old.language]) return null;
    const alike = makes.get(makingOf(made)) ?? [];
    // A clause that was split makes a line of each part, in the order of the policy.
    const words = causes
      .flatMap((cause) => cause.becomes.map(idNow))
      .flatMap((id) => alike.filter(({ clauses }) => clauses.some(({ clauseId }) => clauseId === id)))
      .map((line) => line.text);
    const proposed = [...new Set(words)].join(' ');
    return proposed === '' || proposed === made.text ? null : { [now.language]: proposed };
  };
}

/** How a line was made: what it is in its block, and by which templates. */
function makingOf({ path, pieces }: DerivedLine): string {
  const role =
    path
      .split('.')
      .at(-1)
      ?.replace(/-[0-9a-f]{8}$/u, '') ?? '';
  const templates = pieces.flatMap((piece) => (piece.from === 'template' ? piece.template : []));
  return [path.split('.')[0], role, ...new Set(templates)].join(' ');
}
