/** What a PDF may ask of the machine; a policy stays far below each of these. */
export const MOST_PAGES = 1_000;
/** Pieces of text on one page: a dense page has some thousands. */
export const MOST_RUNS_ON_PAGE = 50_000;
/** Bookmarks that are looked at. */
export const MOST_BOOKMARKS = 2_000;
/** Pages whose drawing instructions are read to learn which fonts are bold. */
export const MOST_PAGES_FOR_FONTS = 40;
