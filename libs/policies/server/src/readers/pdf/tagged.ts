import { measuresOf, type DocumentMeasures } from './blocks';
import type { Block, PageRuns, Run } from './layout';
import type { PageTags } from './page-tags';
import { rowsOf } from './rows';
import { TagReader } from './tag-reader';
import { artifactBlocks, columnBlocks } from './untagged';

/** Part of the text that the tree must cover to be trusted. */
const TRUSTED = 0.85;

/**
 * Reads pages by their structure tree; null when it is missing, damaged or covers too little of the text. Text outside
 * the tree follows at the end of its page, decoration is left out at the side where it stands.
 */
export function readByTags(
  pages: readonly PageRuns[],
  tags: readonly PageTags[],
): { blocks: Block[]; measures: DocumentMeasures } | null {
  if (tags.every((tree) => tree === null)) return null;
  let [covered, all] = [0, 0];
  const read = pages.map((page, index) => {
    const text = [page.runs, ...page.turned].flat().filter(({ artifact }) => !artifact);
    const reader = new TagReader(byMark(text), page.index);
    const tree = tags[index];
    if (tree) reader.read(tree);
    const rest = text.filter(({ mark }) => mark === null || !reader.used.has(mark));
    all += lettersOf(text);
    covered += lettersOf(text) - lettersOf(rest);
    return { page, blocks: reader.blocks, rest };
  });
  if (covered < all * TRUSTED) return null;
  const measures = measuresOf(read.flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines)));
  const blocks = read.flatMap(({ page, blocks: own, rest }) => {
    const decoration = artifactBlocks(page);
    const isTop = ({ lines }: Block) => (lines[0]?.y ?? 0) < page.height / 2;
    return [
      ...decoration.filter(isTop),
      ...own,
      ...columnBlocks(rowsOf(rest), page.index, measures),
      ...decoration.filter((block) => !isTop(block)),
    ];
  });
  return { blocks, measures };
}

const lettersOf = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + text.length, 0);

function byMark(runs: readonly Run[]): Map<string, Run[]> {
  const marks = new Map<string, Run[]>();
  for (const run of runs) {
    if (run.mark === null) continue;
    const known = marks.get(run.mark);
    if (known) known.push(run);
    else marks.set(run.mark, [run]);
  }
  return marks;
}
