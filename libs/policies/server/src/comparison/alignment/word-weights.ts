import type { PreparedClause } from '../words/prepared-clause';

/** A clause as a bag of meanings with their weights. */
export interface WeighedClause {
  at: number;
  /** How often each meaning stands in it. */
  bag: ReadonlyMap<string, number>;
  total: number;
  /** Its words as they are compared. */
  normal: string;
}

/** How telling a word is: rare words say which clause this is, function words hardly do. */
export class WordWeights {
  private readonly frequency = new Map<string, number>();
  private readonly functional = new Set<string>();
  private readonly size: number;

  constructor(...documents: readonly (readonly PreparedClause[])[]) {
    this.size = documents.reduce((sum, clauses) => sum + clauses.length, 0);
    for (const clauses of documents)
      for (const { words } of clauses)
        for (const meaning of new Set(words.map((unit) => unit.meaning)))
          this.frequency.set(meaning, (this.frequency.get(meaning) ?? 0) + 1);
    for (const clauses of documents)
      for (const { words } of clauses)
        for (const { meaning, sense } of words)
          if (sense?.kind === 'function' || sense?.kind === 'pronoun') this.functional.add(meaning);
  }

  of(meaning: string): number {
    const rarity = Math.log(1 + this.size / (this.frequency.get(meaning) ?? 1));
    return this.functional.has(meaning) ? rarity * 0.3 : rarity;
  }

  weigh({ at, words, normal }: PreparedClause): WeighedClause {
    const bag = new Map<string, number>();
    let total = 0;
    for (const { meaning } of words) {
      bag.set(meaning, (bag.get(meaning) ?? 0) + 1);
      total += this.of(meaning);
    }
    return { at, bag, total, normal };
  }

  /** Weight of what two clauses share. */
  shared(a: WeighedClause, b: WeighedClause): number {
    const [small, large] = a.bag.size <= b.bag.size ? [a, b] : [b, a];
    let sum = 0;
    for (const [meaning, count] of small.bag) {
      const other = large.bag.get(meaning);
      if (other !== undefined) sum += Math.min(count, other) * this.of(meaning);
    }
    return sum;
  }

  /** 0–1: shared weight against what both have (Dice). */
  likeness(a: WeighedClause, b: WeighedClause): number {
    return a.total + b.total === 0 ? 0 : (2 * this.shared(a, b)) / (a.total + b.total);
  }
}
