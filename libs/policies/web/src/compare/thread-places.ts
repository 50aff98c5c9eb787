import { type Bead, type FoldMark } from './thread-lines';

/** Half the height of the first line of a clause, where its thread starts. */
const FIRST_LINE = 13;

export interface Places {
  beads: Bead[];
  folds: FoldMark[];
  /** Where the gutter starts, in pixels from the left of the list. */
  left: number;
  height: number;
}

/** Where the clauses (`data-bead`) and folds (`data-fold`) that are drawn stand in the list. */
export function measuredPlaces(list: HTMLElement): Places {
  const { top, left } = list.getBoundingClientRect();
  const clauses = [...list.querySelectorAll<HTMLElement>('[data-bead]')];
  const beads = clauses.map((clause): Bead => ({
    relation: clause.dataset['bead'] ?? '',
    side: clause.dataset['side'] === 'to' ? 'to' : 'from',
    y: Math.round(clause.getBoundingClientRect().top - top + FIRST_LINE),
  }));
  const folds = [...list.querySelectorAll<HTMLElement>('[data-fold]')].map((fold) => {
    const box = fold.getBoundingClientRect();
    return { y: Math.round(box.top - top + box.height / 2) };
  });
  const gutter = list.querySelector('.gutter')?.getBoundingClientRect();
  return { beads, folds, left: (gutter?.left ?? left) - left, height: list.offsetHeight };
}

/** The element that scrolls a part of the page; undefined where the window does. */
export function scrollingParent(element: HTMLElement): HTMLElement | undefined {
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (['auto', 'scroll'].includes(getComputedStyle(parent).overflowY)) return parent;
  return (document.scrollingElement as HTMLElement | null) ?? undefined;
}
