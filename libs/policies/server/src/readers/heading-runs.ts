import { listMarkOf } from '../text/list-marks';
import type { Passage } from '../text/outline';
import { visiblePart } from '../text/visible-text';
import { TYPED_HEADING_LEVEL } from './text-blocks';

/** Fewer short lines in a row can be a title, a part and a section. */
const LEAST_SHORT_LINES = 4;

type Heading = Passage & { kind: 'heading' };

/**
 * Short lines in a row without text between them are no headings but a list: one without marks, or one with numbers
 * that empty lines part. The last line may be the heading of the text below it.
 */
export function withoutHeadingRuns(passages: readonly Passage[]): Passage[] {
  const result: Passage[] = [];
  for (let index = 0; index < passages.length;) {
    const run = runAt(passages, index);
    const [passage] = run.length > 0 ? run : [passages[index]];
    if (run.length < 2) {
      if (passage) result.push(passage);
      index += 1;
      continue;
    }
    const isLedIn = result.at(-1)?.visible.text.endsWith(':') === true;
    const isLast = index + run.length === passages.length;
    result.push(...readRun(run, isLedIn, index === 0, isLast));
    index += run.length;
  }
  return result;
}

function runAt(passages: readonly Passage[], start: number): Heading[] {
  const run: Heading[] = [];
  for (let at = start; ; at++) {
    const passage = passages[at];
    if (passage?.kind !== 'heading' || passage.level !== TYPED_HEADING_LEVEL) return run;
    run.push(passage);
  }
}

function readRun(run: readonly Heading[], isLedIn: boolean, isFirst: boolean, isLast: boolean): Passage[] {
  const isNumbered = run.map((_, index) => isInRow(run, index));
  if (isNumbered.some(Boolean))
    return run.map((heading, index) => (isNumbered[index] ? asItem(heading) : heading));
  const end = isLast ? run.length : run.length - 1;
  if (isLedIn) return run.map((heading, index) => (index < end ? asItem(heading) : heading));
  if (run.length < LEAST_SHORT_LINES) return [...run];
  return run.map((heading, index) =>
    (index === 0 && isFirst) || index >= end ? heading : { kind: 'paragraph', visible: heading.visible },
  );
}

/** Whether the line before it has the number before, or the line behind it the next. */
function isInRow(run: readonly Heading[], index: number): boolean {
  const number = numberOf(run[index]);
  if (number === null) return false;
  return numberOf(run[index - 1]) === number - 1 || numberOf(run[index + 1]) === number + 1;
}

function numberOf(heading: Heading | undefined): number | null {
  const label = heading === undefined ? undefined : listMarkOf(heading.visible.text)?.label;
  return label !== undefined && /^\d{1,3}$/u.test(label) ? Number(label) : null;
}

function asItem({ visible }: Heading): Passage {
  const mark = listMarkOf(visible.text);
  const number = mark === null || mark.style === 'bullet' ? {} : { number: mark.label };
  return {
    kind: 'item',
    depth: 0,
    leadsIn: false,
    ...number,
    visible: visiblePart(visible, mark?.length ?? 0),
  };
}
