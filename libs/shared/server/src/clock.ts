import { Injectable } from '@nestjs/common';

/** The time, so that rules and history can be given another one (tests, demo data). */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is set, or goes on by `step` milliseconds each time it is read. */
export class SettableClock extends Clock {
  step = 0;
  constructor(private instant: Date) {
    super();
  }
  override now(): Date {
    const now = this.instant;
    if (this.step > 0) this.instant = new Date(now.getTime() + this.step);
    return new Date(now);
  }
  set(instant: Date): void {
    this.instant = instant;
  }
}
