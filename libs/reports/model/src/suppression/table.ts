/** Fewest people that a figure, or a difference of figures, may be about (docs/domain.md, rule 6). */
export const FEWEST = 5;

/** People who answered alike, and took part in the same month. */
export interface Answered {
  /** `2026-10`. */
  month: string;
  /** Index of what they answered. */
  profile: number;
  people: number;
}

/** Figures that belong together: the options of a question, the choices of a situation. */
export interface FigureGroup {
  /** Whom they divide: a figure, or everybody who took part (null). */
  of: number | null;
  figures: readonly number[];
  /** Everybody they divide is in exactly one of them. */
  whole: boolean;
}

/** What could be told about the answers to one question. */
export interface FigureTable {
  /** Whether a figure counts who answered like a profile. */
  counts: (figure: number, profile: number) => boolean;
  /** The most telling first: where not everything can be shown, these are. */
  groups: readonly FigureGroup[];
}

/** `small`: about fewer than five people · `complementary`: hidden because a small one could be worked out from it. */
export type Disclosure = 'shown' | 'small' | 'complementary';

/** The figures as they stand from one month on. */
export interface Release {
  /** The last month that counts. */
  through: string;
  people: number;
  /** By figure. Those that are not `shown` stay on the server. */
  figures: readonly { people: number; disclosure: Disclosure }[];
}
