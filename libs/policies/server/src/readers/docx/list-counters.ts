import { numberLabel, writtenNumber } from '../number-format';
import type { ListLevel, WordList } from './numbering';

/**
 * Counts as Word does: lists of the same shape count on together, a level starts again after a higher one, and a list
 * with a start of its own starts there the first time it is used.
 */
export class ListCounters {
  /** By shape of list: the last number given at each level, null for none yet. */
  private readonly counts = new Map<string, (number | null)[]>();
  private readonly used = new Set<string>();

  /** Counts a paragraph and gives its label ('4.2'), null where it has a bullet or shows nothing. */
  next(id: string, list: WordList, at: number): string | null {
    const counts = this.counts.get(list.key) ?? [];
    this.counts.set(list.key, counts);
    const level = list.levels.get(at);
    const start = this.startOf(id, list, at);
    const last = counts[at] ?? null;
    counts[at] = start ?? (last === null ? (level?.start ?? 1) : last + 1);
    for (let below = at + 1; below <= MOST_LEVEL; below++)
      if (restarts(list.levels.get(below), at)) counts[below] = null;
    return level && level.style !== null ? labelOf(level, list, counts) : null;
  }

  /** The start that this list gives a level, once. */
  private startOf(id: string, list: WordList, at: number): number | null {
    const use = `${id} ${at}`;
    if (this.used.has(use)) return null;
    this.used.add(use);
    return list.starts.get(at) ?? null;
  }
}

const MOST_LEVEL = 8;

function restarts(below: ListLevel | undefined, at: number): boolean {
  const restart = below?.restart ?? null;
  return restart === null || at + 1 <= restart;
}

function labelOf(level: ListLevel, list: WordList, counts: readonly (number | null)[]): string | null {
  const written = level.pattern.replace(/%([1-9])/gu, (_sign, place: string) => {
    const of = Number(place) - 1;
    const shown = list.levels.get(of);
    const style = shown?.style ?? 'decimal';
    const value = counts[of] ?? shown?.start ?? 1;
    return writtenNumber(value, level.legal && style !== 'none' ? 'decimal' : style);
  });
  const label = numberLabel(written);
  return label === '' ? null : label;
}
