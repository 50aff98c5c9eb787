import type { LeftOutReason } from '@leidraad/policies/model';
import type { Block, Line, Run } from './layout';
import { listMarkOf } from './list-marks';
import type { Tag } from './page-tags';
import { chunksOf, lineOf } from './rows';

/** Roles whose children are blocks of their own. */
const CONTAINERS = new Set(
  'Root Document DocumentFragment Part Art Sect Div NonStruct Private Aside Index THead TBody TFoot'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'P H H1 H2 H3 H4 H5 H6 Title L LI Table TR TOC TOCI BlockQuote Caption Note FENote Figure Form Formula'.split(
    ' ',
  ),
);

/** Where in the tree we are. */
interface Place {
  quoted: boolean;
  /** Lists around it; -1 for none. */
  list: number;
  /** Sections around it: the level of an unnumbered heading. */
  sections: number;
  leftOut?: LeftOutReason;
}

/** Makes blocks of the structure tree of one page. */
export class TagReader {
  readonly blocks: Block[] = [];
  /** Marked content that stands in the tree. */
  readonly used = new Set<string>();

  constructor(
    private readonly runs: ReadonlyMap<string, readonly Run[]>,
    private readonly page: number,
  ) {}

  read(tree: Tag): void {
    this.block(tree, { quoted: false, list: -1, sections: 0 });
  }

  private block(tag: Tag, place: Place): void {
    const { role } = tag;
    const level = /^H([1-6])?$/u.exec(role);
    if (level)
      this.add(tag, place, { kind: 'heading', level: Number(level[1] ?? Math.max(1, place.sections)) });
    else if (role === 'Title') this.add(tag, place, { kind: 'heading', level: 1 });
    else if (role === 'L') this.children(tag, { ...place, list: place.list + 1 });
    else if (role === 'LI') this.item(tag, place);
    else if (role === 'Table') this.table(tag, place);
    else if (role === 'TR') this.row(tag, place, undefined);
    else if (role === 'TOC') this.children(tag, { ...place, leftOut: 'contents' });
    else if (role === 'TOCI') this.add(tag, { ...place, leftOut: 'contents' }, { kind: 'text' });
    else if (role === 'BlockQuote') this.children(tag, { ...place, quoted: true });
    else if (CONTAINERS.has(role) || hasBlocks(tag))
      this.children(tag, {
        ...place,
        sections: place.sections + (role === 'Sect' || role === 'Art' ? 1 : 0),
      });
    else this.add(tag, place, { kind: 'text' });
  }

  /** Blocks among the children; loose text between them is a paragraph. */
  private children(tag: Tag, place: Place): void {
    let loose: Tag['children'] = [];
    const flush = () => {
      if (loose.length > 0) this.add({ role: 'P', children: loose }, place, { kind: 'text' });
      loose = [];
    };
    for (const child of tag.children) {
      if ('mark' in child || isInline(child)) loose.push(child);
      else {
        flush();
        this.block(child, place);
      }
    }
    flush();
  }

  /** Its own text is one item; lists and tables inside it follow. */
  private item(tag: Tag, place: Place): void {
    const body = tag.children.flatMap((child) =>
      'mark' in child || child.role !== 'LBody' ? [child] : child.children,
    );
    const isOwn = (child: Tag['children'][number]) =>
      'mark' in child || !(['L', 'LI', 'Table', 'BlockQuote'].includes(child.role) || hasList(child));
    const firstOther = body.findIndex((child) => !isOwn(child));
    const own = firstOther === -1 ? body : body.slice(0, firstOther);
    const rest = firstOther === -1 ? [] : body.slice(firstOther);
    const label = own.find((child): child is Tag => !('mark' in child) && child.role === 'Lbl');
    const drawnLabel = label ? this.text(label) : '';
    const before = this.blocks.length;
    const leadsIn = rest.some((child) => !('mark' in child) && (child.role === 'L' || hasList(child)));
    this.add(
      { role: 'LI', children: own.filter((child) => child !== label) },
      place,
      { kind: 'item', depth: Math.max(0, place.list), leadsIn },
      drawnLabel,
    );
    if (this.blocks.length === before && rest.length === 0) return;
    this.children({ role: 'LBody', children: rest }, place);
  }

  private table(tag: Tag, place: Place): void {
    let heads: string[] | undefined;
    const rows = tagsWithin(tag, 'TR');
    for (const row of rows) {
      const cells = row.children.filter((cell): cell is Tag => !('mark' in cell));
      const isHead = cells.length > 1 && cells.every(({ role }) => role === 'TH');
      this.row(row, place, isHead ? undefined : heads);
      if (isHead && !heads) heads = cells.map((cell) => this.text(cell));
    }
    for (const child of tag.children)
      if (!('mark' in child) && child.role === 'Caption') this.block(child, place);
  }

  private row(tag: Tag, place: Place, heads: string[] | undefined): void {
    const cells = tag.children.filter((cell): cell is Tag => !('mark' in cell));
    const texts = cells.map((cell) => this.text(cell));
    const lines = this.lines(tag);
    if (texts.every((text) => text === '')) return;
    this.blocks.push({
      kind: 'row',
      lines,
      page: this.page,
      cells: texts,
      tagged: true,
      ...(heads ? { heads } : {}),
      ...(place.leftOut ? { leftOut: place.leftOut } : {}),
    });
  }

  private add(
    tag: Tag,
    place: Place,
    block: Pick<Block, 'kind' | 'level' | 'depth' | 'leadsIn'>,
    label?: string,
  ): void {
    const lines = this.lines(tag);
    const [first] = lines;
    if (!first) return;
    // The label can be part of the text (no Lbl), or stand in it twice.
    const own = block.kind === 'item' ? listMarkOf(first, 'block', undefined) : null;
    const drawn = label?.replace(/^\(|[.)]+$|\s/gu, '') ?? '';
    const mark =
      own ??
      (/[\p{L}\p{N}]/u.test(drawn) && drawn !== 'o'
        ? { raw: '', label: drawn, x: first.x0, textX: first.x0 }
        : null);
    this.blocks.push({
      ...block,
      lines,
      page: this.page,
      tagged: true,
      ...(mark ? { mark } : {}),
      ...(place.quoted ? { quoted: true } : {}),
      ...(place.leftOut ? { leftOut: place.leftOut } : {}),
    });
  }

  private text(tag: Tag): string {
    return this.lines(tag)
      .map(({ text }) => text)
      .join(' ');
  }

  /** The lines of all text under a tag, in the order of the tree. */
  private lines(tag: Tag): Line[] {
    const lines: Line[] = [];
    let open: Run[] = [];
    const flush = () => {
      if (open.length > 0) lines.push(lineOf(chunksOf(open, false), this.page));
      open = [];
    };
    for (const mark of marksWithin(tag)) {
      this.used.add(mark);
      for (const run of this.runs.get(mark) ?? []) {
        const last = open.at(-1);
        if (last && Math.abs(run.y - last.y) > 0.6 * Math.max(run.size, last.size)) flush();
        open.push(run);
      }
    }
    flush();
    return lines;
  }
}

const isInline = (tag: Tag): boolean => !CONTAINERS.has(tag.role) && !BLOCKS.has(tag.role) && !hasBlocks(tag);
const hasBlocks = (tag: Tag): boolean =>
  tag.children.some((child) => !('mark' in child) && (BLOCKS.has(child.role) || hasBlocks(child)));
const hasList = (tag: Tag): boolean =>
  tag.children.some((child) => !('mark' in child) && (child.role === 'L' || hasList(child)));

function marksWithin(tag: Tag): string[] {
  return tag.children.flatMap((child) => ('mark' in child ? [child.mark] : marksWithin(child)));
}

function tagsWithin(tag: Tag, role: string): Tag[] {
  return tag.children.flatMap((child) => {
    if ('mark' in child) return [];
    return child.role === role ? [child] : tagsWithin(child, role);
  });
}
