import type { LeftOutReason } from '@leidraad/policies/model';
import { blocksOf, measuresOf, type DocumentMeasures } from './blocks';
import { regionsOf, type Region } from './columns';
import { contentsRows } from './contents-rows';
import type { Block, PageRuns, Row } from './layout';
import { lineOf, rowsOf } from './rows';
import { runningRows } from './running-text';
import { tableBlocks } from './table-blocks';

/** A page parted into what is text and what is left out, before lines are grouped. */
interface Parted {
  index: number;
  top: Block[];
  regions: (Region | { kind: 'contents'; row: Row })[];
  bottom: Block[];
}

/** Reads pages by where text stands on them; blocks in reading order. */
export function readByPlace(pages: readonly PageRuns[]): { blocks: Block[]; measures: DocumentMeasures } {
  const rows = pages.map(({ height, runs }) => ({
    height,
    rows: rowsOf(runs.filter(({ artifact }) => !artifact)),
  }));
  const running = runningRows(rows);
  let wentOn = false;
  const parted = pages.map((page, index) => {
    const own = rows[index]?.rows ?? [];
    const text = own.filter((row) => !running.has(row));
    const contents = contentsRows(text, wentOn);
    const lastRow = text.at(-1);
    wentOn = lastRow !== undefined && contents.has(lastRow);
    return partPage(page, own, running, contents);
  });
  const measures = measuresOf(parted.flatMap(({ regions, index }) => regions.flatMap(linesIn(index))));
  const blocks = parted.flatMap((page, index) => [
    ...page.top,
    ...page.regions.flatMap((region) => regionBlocks(region, page.index, measures)),
    ...(pages[index]?.turned ?? []).flatMap((runs) => columnBlocks(rowsOf(runs), page.index, measures)),
    ...page.bottom,
  ]);
  return { blocks, measures };
}

function partPage(
  page: PageRuns,
  rows: readonly Row[],
  running: ReadonlyMap<Row, LeftOutReason>,
  contents: ReadonlySet<Row>,
): Parted {
  const top: Block[] = [];
  const bottom: Block[] = [];
  for (const row of rows) {
    const why = running.get(row);
    if (why) (row.y < page.height / 2 ? top : bottom).push(leftOutBlock(row, why, page.index));
  }
  for (const block of artifactBlocks(page))
    ((block.lines[0]?.y ?? 0) < page.height / 2 ? top : bottom).push(block);
  const text = rows.filter((row) => !running.has(row));
  return { index: page.index, top, regions: withContents(text, contents), bottom };
}

/** Regions between the lines of a contents list, each at its place. */
function withContents(rows: readonly Row[], contents: ReadonlySet<Row>): Parted['regions'] {
  const regions: Parted['regions'] = [];
  let text: Row[] = [];
  for (const row of rows) {
    if (!contents.has(row)) text.push(row);
    else {
      regions.push(...regionsOf(text), { kind: 'contents', row });
      text = [];
    }
  }
  return [...regions, ...regionsOf(text)];
}

/** What the maker marked as page decoration. */
export function artifactBlocks(page: PageRuns): Block[] {
  return rowsOf(page.runs.filter(({ artifact }) => artifact)).map((row) => {
    const line = lineOf(row.chunks, page.index);
    const isNumber = /^\D{0,10}\d{1,4}(?:\D{1,6}\d{1,4})?\D?$/u.test(line.text);
    const running = row.y < page.height / 2 ? 'running-header' : 'running-footer';
    return leftOutBlock(row, isNumber ? 'page-number' : running, page.index);
  });
}

const leftOutBlock = (row: Row, leftOut: LeftOutReason, page: number): Block => ({
  kind: 'text',
  lines: [lineOf(row.chunks, page)],
  page,
  leftOut,
});

const linesIn = (page: number) => (region: Parted['regions'][number]) =>
  region.kind === 'column' ? region.rows.map((row) => lineOf(row.chunks, page)) : [];

function regionBlocks(region: Parted['regions'][number], page: number, measures: DocumentMeasures): Block[] {
  switch (region.kind) {
    case 'table':
      return tableBlocks(region.rows, page);
    case 'contents':
      return [leftOutBlock(region.row, 'contents', page)];
    case 'column':
      return columnBlocks(region.rows, page, measures);
  }
}

/** Blocks of rows that stand in one column. */
export function columnBlocks(rows: readonly Row[], page: number, measures: DocumentMeasures): Block[] {
  return blocksOf(
    rows.map((row) => lineOf(row.chunks, page)),
    measures,
  );
}
