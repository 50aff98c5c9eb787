/** Where a clause is drawn, in pixels from the top of the list. `row` identifies the relation it belongs to. */
export interface Bead {
  relation: string;
  side: 'from' | 'to';
  y: number;
}

/** A relation that has beads on the page. */
export interface Thread {
  relation: string;
  /** Clauses on each side, drawn or not. */
  from: number;
  to: number;
  /** Its sides stand in lines of their own: when one is out of view, `elsewhere` says where the thread goes. */
  elsewhere?: { from: string; to: string; down: boolean };
}

/** Three pale lines for clauses that are folded away. */
export interface FoldMark {
  y: number;
}

export interface DrawnThreads {
  /** Path data of the lines. */
  lines: string[];
  pale: string[];
  beads: { x: number; y: number; open: boolean }[];
  /** Words at a thread that leaves the view: "↓ § 6.3". */
  labels: { x: number; y: number; text: string }[];
}

/** Width of the gutter, and where beads stand in it. */
export const GUTTER = 72;
const LEFT = 8;
const RIGHT = GUTTER - 8;
const MIDDLE = GUTTER / 2;
/** How far a thread goes on that leaves the view, and one that starts or ends in nothing. */
const LEAVING = 28;
const STUB = 24;

/**
 * Lines between old clauses (left) and new ones (right): straight at one height, curved where a clause moved or forks,
 * a loose open bead before what is new, a cut end after what is gone.
 */
export function drawThreads(
  threads: readonly Thread[],
  beads: readonly Bead[],
  folds: readonly FoldMark[],
): DrawnThreads {
  const drawn: DrawnThreads = { lines: [], pale: folds.flatMap(paleLines), beads: [], labels: [] };
  const byRelation = new Map<string, Bead[]>();
  for (const bead of beads) byRelation.set(bead.relation, [...(byRelation.get(bead.relation) ?? []), bead]);
  for (const thread of threads) {
    const own = byRelation.get(thread.relation) ?? [];
    draw(
      thread,
      own.filter(({ side }) => side === 'from').map(({ y }) => y),
      own.filter(({ side }) => side === 'to').map(({ y }) => y),
      drawn,
    );
  }
  return drawn;
}

function draw(thread: Thread, from: readonly number[], to: readonly number[], drawn: DrawnThreads): void {
  for (const y of from) drawn.beads.push({ x: LEFT, y, open: false });
  for (const y of to) drawn.beads.push({ x: RIGHT, y, open: false });
  if (thread.from === 0) for (const y of to) loose(y, drawn);
  else if (thread.to === 0) for (const y of from) cut(y, drawn);
  else if (from.length > 0 && to.length > 0)
    for (const start of from) for (const end of to) drawn.lines.push(between(start, end));
  else leaving(thread, from, to, drawn);
}

function between(start: number, end: number): string {
  if (Math.abs(start - end) < 2) return `M${LEFT} ${start}H${RIGHT}`;
  return `M${LEFT} ${start}C${MIDDLE} ${start} ${MIDDLE} ${end} ${RIGHT} ${end}`;
}

function loose(y: number, drawn: DrawnThreads): void {
  drawn.lines.push(`M${RIGHT - STUB} ${y}H${RIGHT}`);
  drawn.beads.push({ x: RIGHT - STUB, y, open: true });
}

function cut(y: number, drawn: DrawnThreads): void {
  drawn.lines.push(`M${LEFT} ${y}H${LEFT + STUB}`, `M${LEFT + STUB} ${y - 7}V${y + 7}`);
}

/** The other end is out of view: the thread bends that way, ends in a bead and says where it goes. */
function leaving(
  { elsewhere }: Thread,
  from: readonly number[],
  to: readonly number[],
  drawn: DrawnThreads,
): void {
  if (!elsewhere) return;
  const fromLeft = from.length > 0;
  const down = fromLeft === elsewhere.down;
  for (const y of fromLeft ? from : to) {
    const end = down ? y + LEAVING : y - LEAVING;
    const x = fromLeft ? LEFT : RIGHT;
    drawn.lines.push(`M${x} ${y}Q${MIDDLE} ${y} ${MIDDLE} ${end}`);
    drawn.beads.push({ x: MIDDLE, y: end, open: false });
    const text = `${down ? '↓' : '↑'} § ${fromLeft ? elsewhere.to : elsewhere.from}`;
    drawn.labels.push({ x: MIDDLE, y: down ? end + 18 : end - 10, text });
  }
}

const paleLines = ({ y }: FoldMark): string[] =>
  [-5, 0, 5].map((offset) => `M${LEFT} ${y + offset}H${RIGHT}`);
