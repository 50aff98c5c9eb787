import { DomainError } from '@leidraad/shared/model';

/** Most files are read in a second or two, and a few may be before this one. */
const SECONDS_UNTIL_TURN = 10;

/**
 * Lets a few pieces of work run at a time and a few more wait; whoever comes after is refused with the code `busy`. Counted
 * here and not by the processes, so that the time limit of some work starts when the work does.
 */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly most: number,
    private readonly mostWaiting: number,
    private readonly busy: string,
  ) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < this.most) this.running += 1;
    else {
      if (this.waiting.length >= this.mostWaiting)
        throw new DomainError(this.busy, 'unavailable', { params: { seconds: SECONDS_UNTIL_TURN } });
      // Whoever ends hands the turn on, so the count stays.
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
