import { Injectable } from '@nestjs/common';

export interface SessionOf {
  sessionId: string;
  accountId: string;
}

/** Whether a session is still there and its account may still sign in. */
export type SessionSource = (session: SessionOf) => Promise<boolean>;

/** For requests that outlive the check at their start. People know sessions and answer through this port. */
@Injectable()
export class SessionCheck {
  private source: SessionSource = async () => true;

  provide(source: SessionSource): void {
    this.source = source;
  }

  holds(session: SessionOf): Promise<boolean> {
    return this.source(session);
  }
}
