import { Clock, SessionCheck, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';

const HOLDS = `
  select exists (
    select from session
    join account on account.id::text = session.sess->'passport'->>'user'
    where session.sid = $1 and session.expire > $3::timestamptz and account.id = $2
      and (account.disabled_at is null or account.disabled_at > $3::timestamptz)
  ) as holds`;

/** Answers whether a session still holds: not signed out or expired, the account not closed. */
@Injectable()
export class SessionSource {
  constructor(work: UnitOfWork, clock: Clock, check: SessionCheck) {
    check.provide(async ({ sessionId, accountId }) => {
      const [row] = await work.query<{ holds: boolean }>(HOLDS, [sessionId, accountId, clock.now()]);
      return row?.holds ?? false;
    });
  }
}
