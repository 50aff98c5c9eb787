/** Width of a text at a font size, both in millimetres. */
export type Measure = (text: string, size: number) => number;

/** Lines to draw under each other. A line that was broken after a space keeps it, so that the lines join to the text. */
export interface FittedText {
  size: number;
  lines: string[];
}

export interface LineFit {
  width: number;
  /** The size it should have. */
  size: number;
  /** The smallest size on one line. */
  smallest: number;
  /** The size on two lines, the same as `smallest` when absent. */
  twoLineSize?: number;
}

/**
 * One line as large as it fits, from `size` down to `smallest`; else two lines at `twoLineSize`; else whatever is
 * larger of one and two lines, smaller still. Text is never cut and words are never split.
 */
export function fitLine(text: string, fit: LineFit, measure: Measure): FittedText {
  const one = Math.min(fit.size, largest([text], fit.width, measure));
  if (one >= fit.smallest) return { size: one, lines: [text] };
  const lines = inTwo(text, measure);
  const two = Math.min(fit.twoLineSize ?? fit.smallest, largest(lines, fit.width, measure));
  return two > one ? { size: two, lines } : { size: one, lines: [text] };
}

export interface BlockFit {
  width: number;
  size: number;
  /** Distance of baselines at a size. */
  leading: (size: number) => number;
  /** Heights from the first to the last baseline, with the smallest size that may still be used in each. */
  heights: readonly { height: number; smallest: number }[];
}

const STEP = 0.1;
const LEGIBLE_ENOUGH_TO_STOP = 0.5;

/** Wraps a paragraph in the largest size that fits the first height, else the next; never cut. */
export function fitBlock(text: string, fit: BlockFit, measure: Measure): FittedText {
  let size = fit.size;
  for (const { height, smallest } of fit.heights) {
    for (; size >= smallest - STEP / 2; size -= STEP) {
      const lines = wrap(text, fit.width, size, measure);
      const fits = lines.every((line) => measure(line.trimEnd(), size) <= fit.width);
      if (fits && (lines.length - 1) * fit.leading(size) <= height + 0.001) return { size, lines };
    }
  }
  return { size, lines: wrap(text, fit.width, Math.max(size, LEGIBLE_ENOUGH_TO_STOP), measure) };
}

function largest(lines: string[], width: number, measure: Measure): number {
  const widest = Math.max(...lines.map((line) => measure(line.trimEnd(), 1)));
  // A tenth of a percent less: rounding may not push the last letter over the edge.
  return widest === 0 ? Infinity : (width / widest) * 0.999;
}

function inTwo(text: string, measure: Measure): string[] {
  const pieces = breakable(text);
  let best = [text];
  let narrowest = Infinity;
  for (let cut = 1; cut < pieces.length; cut += 1) {
    const lines = [pieces.slice(0, cut).join(''), pieces.slice(cut).join('')];
    const widest = Math.max(...lines.map((line) => measure(line.trimEnd(), 1)));
    if (widest < narrowest) [best, narrowest] = [lines, widest];
  }
  return best;
}

function wrap(text: string, width: number, size: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of breakable(text)) {
    if (line !== '' && measure((line + piece).trimEnd(), size) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

/** The text in pieces between which a line may end: after spaces, and after a hyphen between letters. */
function breakable(text: string): string[] {
  return text.split(/(?<= )(?=[^ ])|(?<=\p{L}[-\u2010/])(?=\p{L})/u);
}
