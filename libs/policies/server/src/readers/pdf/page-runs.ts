import type { PageRuns, Run } from './layout';
import { MOST_RUNS_ON_PAGE } from './limits';
import type { PdfPage } from './open-pdf';

type Content = Awaited<ReturnType<PdfPage['getTextContent']>>;
type Item = Content['items'][number];
type TextItem = Extract<Item, { str: string }>;
/** Where text stands on the page: a, b, c, d, e, f of the transformation matrix. */
type Matrix = readonly [number, number, number, number, number, number];

/** Everything drawn as text on a page. `isBold` tells whether a font of this page is bold. */
export async function readRuns(
  page: PdfPage,
  isBold: (page: PdfPage, fonts: readonly string[]) => Promise<(font: string) => boolean>,
): Promise<PageRuns> {
  const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
  const bold = await isBold(page, Object.keys(styles));
  const viewport = page.getViewport({ scale: 1 });
  const toShown = matrixOf(viewport.transform);
  const directions: Run[][] = [[], [], [], []];
  const marks = new OpenMarks();
  let last: Run | undefined;
  for (const item of items.slice(0, MOST_RUNS_ON_PAGE)) {
    if (!('str' in item)) marks.read(item);
    else if (item.str.trim() === '') {
      if (last && item.str !== '') last.spaceAfter = true;
    } else {
      const placed = place(item, toShown);
      if (!placed) continue;
      const { turn, ...where } = placed;
      last = {
        text: tidy(item.str),
        ...where,
        bold: bold(item.fontName),
        mark: marks.current,
        artifact: marks.inArtifact,
        spaceAfter: /\s$/u.test(item.str),
      };
      directions[turn]?.push(last);
    }
  }
  const [upright = [], ...turned] = directions;
  return {
    index: page.pageNumber - 1,
    width: finite(viewport.width),
    height: finite(viewport.height),
    runs: upright,
    turned: turned.filter((runs) => runs.length > 0),
  };
}

/** Follows which marked content is open: marks can stand in each other. */
class OpenMarks {
  private readonly open: { id: string | null; artifact: boolean }[] = [];
  current: string | null = null;
  inArtifact = false;

  read(item: Exclude<Item, TextItem>): void {
    if (item.type === 'endMarkedContent') this.open.pop();
    else {
      const { id, tag } = item as { id?: string | null; tag?: string };
      this.open.push({ id: id ?? this.current, artifact: this.inArtifact || tag === 'Artifact' });
    }
    const last = this.open.at(-1);
    this.current = last?.id ?? null;
    this.inArtifact = last?.artifact ?? false;
  }
}

/** Place and size of a run in the direction it is read in: quarter turns from 0 to 3, clockwise. */
function place(item: TextItem, toShown: Matrix) {
  const [a, b, c, d, x, y] = multiply(toShown, matrixOf(item.transform as unknown[]));
  const size = Math.hypot(c, d);
  const width = Math.abs(finite(item.width));
  if (!(size > 0) || !Number.isFinite(size + x + y)) return null;
  const turn = Math.abs(a) >= Math.abs(b) ? (a < 0 ? 2 : 0) : b > 0 ? 1 : 3;
  const [x0, line] = [
    [x, y],
    [y, -x],
    [-x, -y],
    [-y, x],
  ][turn] as [number, number];
  return { turn, x0, x1: x0 + width, y: line, size };
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

function matrixOf(values: readonly unknown[]): Matrix {
  const at = (index: number) => finite(values[index]);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

const finite = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/**
 * A soft hyphen that is drawn is a hyphen; control characters are glyphs without a meaning. Both ends are free of spaces,
 * which `spaceAfter` keeps.
 */
function tidy(text: string): string {
  return text
    .replace(/\u00ad/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\ufffe\uffff]/gu, '')
    .trim();
}
