import type { Chunk, Line, Row, Run } from './layout';

/** Text this far off the line (in letter sizes) still belongs to it. */
const SAME_HEIGHT = 0.4;
/** A gap (in letter sizes) wider than a space in justified text: another column, cell or hanging text may start here. */
const APART = 0.7;
/** A gap (in letter sizes) that reads as a space where none was drawn. */
const SPACE = 0.15;

/** The rows of a page from top to bottom, whatever order its text was drawn in. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const groups: Group[] = [];
  for (const run of sorted) {
    const open = groups.at(-1);
    if (!open || Math.abs(run.y - open.anchor.y) > SAME_HEIGHT * Math.max(run.size, open.anchor.size))
      groups.push({ anchor: run, runs: [run] });
    else {
      if (run.size > open.anchor.size) open.anchor = run;
      open.runs.push(run);
    }
  }
  return withRaised(groups).map(({ anchor, runs: own }) => {
    own.sort((a, b) => a.x0 - b.x0);
    return { y: anchor.y, size: anchor.size, chunks: chunksOf(own, true) };
  });
}

interface Group {
  /** Its largest run, on the line that the others stand on. */
  anchor: Run;
  runs: Run[];
}

/** Puts small raised or lowered signs (degrees, "1st", note numbers) into the line they stand at. */
function withRaised(groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  let waiting: Group | null = null;
  for (const group of groups) {
    const before = kept.at(-1);
    if (waiting && takesIn(group, waiting)) group.runs.push(...waiting.runs);
    else if (waiting && before && takesIn(before, waiting)) before.runs.push(...waiting.runs);
    else if (waiting) kept.push(waiting);
    waiting = null;
    if (group.runs.every(({ text }) => text.length <= 4)) waiting = group;
    else kept.push(group);
  }
  const last = kept.at(-1);
  if (waiting && last && takesIn(last, waiting)) last.runs.push(...waiting.runs);
  else if (waiting) kept.push(waiting);
  return kept;
}

function takesIn(line: Group, signs: Group): boolean {
  const { y, size } = line.anchor;
  if (Math.abs(signs.anchor.y - y) > size * 0.7 || signs.anchor.size > size * 0.85) return false;
  return signs.runs.every(
    (sign) =>
      line.runs.some((run) => sign.x0 < run.x1 + size && sign.x1 > run.x0 - size) &&
      line.runs.every((run) => sign.x1 <= run.x0 + size * 0.25 || sign.x0 >= run.x1 - size * 0.25),
  );
}

/** Joins runs in the order given; `apart`: a wide gap starts another chunk. */
export function chunksOf(runs: readonly Run[], apart: boolean): Chunk[] {
  const chunks: (Chunk & { letters: number; boldLetters: number })[] = [];
  let before: Run | undefined;
  for (const run of runs) {
    // Drawn twice, a hair apart, to look bold.
    if (before && before.text === run.text && Math.abs(before.x0 - run.x0) < 0.2 * run.size) continue;
    const last = chunks.at(-1);
    const gap = before ? run.x0 - before.x1 : 0;
    const size = Math.max(run.size, before?.size ?? 0);
    if (!last || !before || (apart && gap > APART * size)) {
      chunks.push({
        text: run.text,
        x0: run.x0,
        x1: run.x1,
        y: run.y,
        size: run.size,
        bold: run.bold,
        letters: run.text.length,
        boldLetters: run.bold ? run.text.length : 0,
      });
    } else {
      last.text += (before.spaceAfter || gap > SPACE * size ? ' ' : '') + run.text;
      last.x1 = Math.max(last.x1, run.x1);
      if (run.size > last.size) [last.size, last.y] = [run.size, run.y];
      last.letters += run.text.length;
      if (run.bold) last.boldLetters += run.text.length;
    }
    before = run;
  }
  return chunks.map(({ letters, boldLetters, ...chunk }) => ({
    ...chunk,
    bold: boldLetters > letters * 0.7,
  }));
}

/** The chunks of a row (or of its part within one column) as one line. */
export function lineOf(chunks: readonly Chunk[], page: number): Line {
  const first = chunks[0];
  const size = chunks.reduce((most, chunk) => Math.max(most, chunk.size), 0);
  const letters = chunks.reduce((sum, chunk) => sum + chunk.text.length, 0);
  const bold = chunks.reduce((sum, chunk) => sum + (chunk.bold ? chunk.text.length : 0), 0);
  return {
    text: chunks.map(({ text }) => text).join(' '),
    x0: first?.x0 ?? 0,
    x1: chunks.reduce((most, chunk) => Math.max(most, chunk.x1), first?.x1 ?? 0),
    y: chunks.find((chunk) => chunk.size === size)?.y ?? 0,
    size,
    // A bold bullet or number alone does not make a heading, and neither does a plain one unmake it.
    bold: bold > letters * 0.7 || (chunks.length > 1 && chunks.slice(1).every((chunk) => chunk.bold)),
    first: chunks.length > 1 ? (first?.text ?? '') : '',
    textX: chunks[1]?.x0 ?? first?.x0 ?? 0,
    page,
  };
}
