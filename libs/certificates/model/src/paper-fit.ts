import { type BlockFit, type FittedText, type LineFit } from './fit-text';

// Where the texts of the paper stand that get smaller or break, in millimetres: one measure for the PDF and for the
// preview, so that both break a name at the same place.

export const NAME_FIT: LineFit = { width: 160.6, size: 24, smallest: 14 };
/** Letter spacing of the name, as a factor of its size. */
export const NAME_TRACKING = -0.02;

/** Two lines stand between the labels above and below; a single small line moves up a little to stay in the middle. */
export function nameBaselines({ size, lines }: FittedText): number[] {
  if (lines.length > 1) return [83.1 - size * 0.5, 83.1 + size * 0.5];
  return [87 - Math.max(0, (14 - size) * 0.5)];
}

export const COURSE_FIT: LineFit = { width: 161, size: 8.2, smallest: 6, twoLineSize: 5.6 };
export const COURSE_TRACKING = -0.01;

export function courseBaselines({ size, lines }: FittedText): number[] {
  return lines.length > 1 ? [109.2, 109.2 + size * 1.16] : [111.5];
}

const QUOTE_TOP = 76;
const QUOTE_SIZE = 5.4;
const QUOTE_LEADING = 8.6;

/** Five lines of the full size; a long clause gets smaller in that height first, then in the height above the loop. */
export const QUOTE_FIT: BlockFit = {
  width: 70,
  size: QUOTE_SIZE,
  leading: quoteLeading,
  heights: [
    { height: 4 * QUOTE_LEADING, smallest: 3.9 },
    { height: 50, smallest: 1 },
  ],
};

/** The top of the first line stays where it is, whatever the size. */
export function quoteBaselines({ size, lines }: FittedText): number[] {
  const first = QUOTE_TOP - (QUOTE_SIZE - size) * 0.7;
  return lines.map((_, at) => first + at * quoteLeading(size));
}

/** First baseline of the source below a quotation. */
export function sourceBaseline(quote: FittedText): number {
  return (quoteBaselines(quote).at(-1) ?? QUOTE_TOP) + Math.max(quoteLeading(quote.size), 5) + 2.4;
}

/** Large type stands 1.59 apart as in the design; small type needs less and so gets larger. */
function quoteLeading(size: number): number {
  const small = 3;
  const share = Math.max(0, (size - small) / (QUOTE_SIZE - small));
  return size * (1.42 + share * (QUOTE_LEADING / QUOTE_SIZE - 1.42));
}
