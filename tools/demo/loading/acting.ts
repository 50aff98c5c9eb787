import { ActorLoader } from '@leidraad/people/server';
import { requestContext, type SettableClock } from '@leidraad/shared/server';
import type { INestApplicationContext } from '@nestjs/common';
import { DateTime } from 'luxon';

/** Lets somebody do something on a day in the past, as if they were signed in then. */
export class Acting {
  private minutes = 0;
  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: SettableClock,
    private readonly now: Date,
  ) {}

  /** Moves to a day: the working hours of that day go by with everything that is done on it, never past now. */
  at(daysAgo: number): void {
    this.minutes = 0;
    this.clock.set(this.instant(daysAgo));
    this.day = daysAgo;
  }
  private day = 0;

  async as<T>(person: { accountId: string }, work: () => Promise<T>): Promise<T> {
    const actor = await this.app.get(ActorLoader, { strict: false }).load(person.accountId);
    if (!actor) throw new Error('This account cannot act on this day');
    this.minutes += 1;
    this.clock.set(this.instant(this.day));
    return requestContext.run({ requestId: 'demo', actor }, work);
  }

  private instant(daysAgo: number): Date {
    const morning = DateTime.fromJSDate(this.now, { zone: 'Europe/Amsterdam' })
      .minus({ days: daysAgo })
      .set({ hour: 9, minute: 0, second: 0, millisecond: 0 });
    const then = morning.plus({ minutes: this.minutes % 480 }).toJSDate();
    return then < this.now ? then : this.now;
  }
}
