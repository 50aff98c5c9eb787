import type { Relation } from '@leidraad/policies/model';

/** Clauses of both sides that belong together, by id, and the overrules that made it so. */
export interface Pairing {
  from: readonly string[];
  to: readonly string[];
  certainty: number;
  overrules: readonly string[];
}

/** Which clauses belong together while overrules take them apart and put them together. */
export class Pairings {
  private pairings: Pairing[];
  /** Overrules that left a clause alone, by side and id. */
  private readonly alone = new Map<string, string[]>();

  constructor(relations: readonly Relation[]) {
    this.pairings = relations
      .filter(({ from, to }) => from.length > 0 && to.length > 0)
      .map(({ from, to, certainty }) => ({ from, to, certainty, overrules: [] }));
  }

  get all(): readonly Pairing[] {
    return this.pairings;
  }

  /** The overrules that left this clause without a counterpart. */
  leftAlone({ from, to }: Pick<Pairing, 'from' | 'to'>): readonly string[] {
    return this.alone.get(to.length === 0 ? `from ${from[0] ?? ''}` : `to ${to[0] ?? ''}`) ?? [];
  }

  /** Takes these clauses out of whatever they were in, and puts them together. */
  pair(from: readonly string[], to: readonly string[], overrule: string): void {
    this.takeOut(from, to, overrule);
    this.pairings.push({ from: [...from], to: [...to], certainty: 1, overrules: [overrule] });
    for (const id of from) this.alone.delete(`from ${id}`);
    for (const id of to) this.alone.delete(`to ${id}`);
  }

  /** Leaves the named clauses alone; false when nothing held an old and a new one of them together. */
  unpair(from: readonly string[], to: readonly string[], overrule: string): boolean {
    const together = this.pairings.some(
      (pairing) => pairing.from.some((id) => from.includes(id)) && pairing.to.some((id) => to.includes(id)),
    );
    if (!together) return false;
    this.takeOut(from, to, overrule);
    for (const id of from) this.markAlone('from', id, overrule);
    for (const id of to) this.markAlone('to', id, overrule);
    return true;
  }

  private takeOut(from: readonly string[], to: readonly string[], overrule: string): void {
    const [olds, news] = [new Set(from), new Set(to)];
    this.pairings = this.pairings.flatMap((pairing) => {
      const rest = {
        from: pairing.from.filter((id) => !olds.has(id)),
        to: pairing.to.filter((id) => !news.has(id)),
      };
      if (rest.from.length === pairing.from.length && rest.to.length === pairing.to.length) return [pairing];
      if (rest.from.length > 0 && rest.to.length > 0)
        return [{ ...pairing, ...rest, overrules: [...pairing.overrules, overrule] }];
      for (const id of rest.from) this.markAlone('from', id, overrule);
      for (const id of rest.to) this.markAlone('to', id, overrule);
      return [];
    });
  }

  private markAlone(side: 'from' | 'to', id: string, overrule: string): void {
    this.alone.set(`${side} ${id}`, [...(this.alone.get(`${side} ${id}`) ?? []), overrule]);
  }
}
