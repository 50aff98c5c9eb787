/** Clauses that belong together, by their place in reading order on each side. */
export interface Link {
  from: readonly number[];
  to: readonly number[];
  /** 0–1: how sure that is. */
  certainty: number;
}

/** Links in hand, and which clauses they already took. */
export class Links {
  readonly all: Link[] = [];
  /** By old place: the new places it went to. */
  readonly toOf = new Map<number, readonly number[]>();
  readonly fromOf = new Map<number, readonly number[]>();

  add(link: Link): void {
    this.all.push(link);
    for (const from of link.from) this.toOf.set(from, link.to);
    for (const to of link.to) this.fromOf.set(to, link.from);
  }

  isFree({ from, to }: Pick<Link, 'from' | 'to'>): boolean {
    return from.every((at) => !this.toOf.has(at)) && to.every((at) => !this.fromOf.has(at));
  }
}
