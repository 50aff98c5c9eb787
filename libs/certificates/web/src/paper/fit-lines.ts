/** Width of a text at size 1. */
export type Measure = (text: string) => number;

export interface Fitted {
  lines: string[];
  size: number;
}

/** One line as large as fits, else two lines of at most `smallest`. Sizes and widths in millimetres. */
export function fitLine(
  text: string,
  limits: { width: number; size: number; smallest: number },
  measure: Measure,
): Fitted {
  const fitting = limits.width / Math.max(measure(text), Number.EPSILON);
  const size = Math.min(limits.size, fitting);
  if (size >= limits.smallest || !text.includes(' ')) return { lines: [text], size };
  const lines = inHalves(text, measure);
  const widest = Math.max(...lines.map(measure));
  return { lines, size: Math.min(limits.smallest, limits.width / widest) };
}

/** A paragraph within `width` and at most `height`, with `leading` per size; gets smaller until it fits. */
export function fitBlock(
  text: string,
  limits: { width: number; height: number; size: number; leading: number },
  measure: Measure,
): Fitted {
  const step = 0.2;
  const smallest = 2;
  for (let size = limits.size; ; size -= step) {
    const lines = wrapped(text, limits.width / size, measure);
    if (lines.length * size * limits.leading <= limits.height || size <= smallest) return { lines, size };
  }
}

function wrapped(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function inHalves(text: string, measure: Measure): string[] {
  const words = text.split(' ');
  const cuts = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  const widest = (lines: string[]) => Math.max(...lines.map(measure));
  return cuts.reduce((best, cut) => (widest(cut) < widest(best) ? cut : best));
}
