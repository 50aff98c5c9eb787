import type { ChangedClause, Place } from '@leidraad/courses/model';
import type { LocalizedText } from '@leidraad/shared/model';
import type { ImpactOfFiles } from './impact-of-files';

/** An impact to read on a screen: the work list with was and becomes, what asks once, what carries over, the sample. */
export function describeImpact({
  course,
  proposedImpact,
  workList,
  asks,
  carried,
  sample,
}: ImpactOfFiles): string {
  const { consequence: sum } = sample;
  const lines = [
    `Course made from the old policy: ${course.lessons} lessons, ${course.items} items` +
      (course.standIns > 0 ? ` (${course.standIns} stand-ins, one a rule that no draft asks about)` : ''),
    `Proposed impact: ${proposedImpact}`,
    `Of ${course.places} places ${workList.length} are stale, ${carried.places} carry over by themselves ` +
      `(${carried.textual.length} with other words), ${asks.length} clarified clauses ask once`,
  ];
  for (const { consequence, place, text, causes, proposal } of workList) {
    lines.push('', `${consequence}  ${nameOf(place)}${shown(text)}`);
    for (const { why, was, becomes } of causes)
      lines.push(
        `  ${why}`,
        `    was     ${clause(was)}`,
        ...becomes.map((each) => `    becomes ${clause(each)}`),
      );
    if (proposal) lines.push(`    proposal  “${words(proposal)}”`);
  }
  for (const { row, places } of asks)
    lines.push(
      '',
      `asks once  keep the meaning, or treat as substantive? ${places.length} places`,
      ...row.from.map((each) => `    was     ${clause(each)}`),
      ...row.to.map((each) => `    becomes ${clause(each)}`),
    );
  lines.push(
    '',
    `Sample workforce: ${sample.description}.`,
    `Published and in force on ${sample.effectiveOn}, as substantive; ${sample.newMeanings} meanings are new.`,
    `  ${sum.deltas} do a delta: ${sum.blocks.length} blocks and ${sum.itemVersionIds.length} questions at most, ` +
      `${sum.deltaMinutes.map(({ minutes, people }) => `${minutes} min for ${people}`).join(', ') || 'nothing'}`,
    `  ${sum.fulls} do a full round, ${sum.moves} go on with the new version (${sum.afterAttempt} after their attempt)`,
    `  ${Object.entries(sum.nothing)
      .map(([why, people]) => `${why} ${people}`)
      .join(', ')}`,
    `  due ${sum.dueDates.map(({ dueOn, people }) => `${dueOn}: ${people}`).join(', ') || 'never'}`,
    `  ${sum.totalMinutes} minutes together, ${sum.againMinutes - sum.totalMinutes} less than everybody again`,
  );
  return `${lines.join('\n')}\n`;
}

const words = (text: LocalizedText) => text.nl ?? text.en ?? '';
const clause = ({ number, text }: ChangedClause) => `${number}  ${words(text)}`;
const shown = (text: LocalizedText) => (words(text) === '' ? '' : `  “${words(text)}”`);

function nameOf(place: Place): string {
  if (place.kind === 'line') return `${place.lessonKey}/${place.blockKey}/${place.lineKey}`;
  return place.kind === 'item'
    ? `${place.itemId.slice(0, 8)} ${place.path}`
    : `section ${place.sectionNumber}`;
}
