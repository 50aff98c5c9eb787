/** Of one round, or the medians of several. Times in milliseconds. */
export interface Figures {
  perSecond: number;
  p50: number;
  p99: number;
  /** Milliseconds of processor time of the server alone, per request; NaN where the system does not tell. */
  cpu: number;
}

export function figuresOf(took: number[], seconds: number): Omit<Figures, 'cpu'> {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { perSecond: took.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** The median of each figure over the rounds. */
export function summary(rounds: readonly Figures[]): Figures {
  const median = (pick: (figures: Figures) => number) => {
    const sorted = rounds.map(pick).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? NaN;
  };
  return {
    perSecond: median(({ perSecond }) => perSecond),
    p50: median(({ p50 }) => p50),
    p99: median(({ p99 }) => p99),
    cpu: median(({ cpu }) => cpu),
  };
}

/** Three figures that mean something, e.g. 1840, 12.3, 0.71. */
export function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
