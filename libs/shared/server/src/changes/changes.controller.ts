import { Controller, Query, Req, Sse, type MessageEvent } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request } from 'express';
import {
  catchError,
  endWith,
  exhaustMap,
  filter,
  from,
  ignoreElements,
  interval,
  map,
  merge,
  type Observable,
  of,
  startWith,
  takeUntil,
  takeWhile,
} from 'rxjs';
import { z } from 'zod';
import { Allow } from '../auth/permission.decorator';
import { requestContext } from '../auth/request-context';
import { SessionCheck } from '../auth/session-check';
import { Changes } from './changes.service';

const querySchema = z.object({ topics: z.string().min(1).max(1000) });

const BEAT_MS = 25_000;
const PING: MessageEvent = { type: 'ping', data: '' };

/**
 * Server-sent events: which of the watched topics changed. A ping every 25 s keeps proxies from closing it, and is the
 * moment to see whether the session still holds: a stream outlives no sign-out and no closed account.
 */
@ApiExcludeController()
@Controller('changes')
export class ChangesController {
  constructor(
    private readonly changes: Changes,
    private readonly sessions: SessionCheck,
  ) {}

  @Sse()
  @Allow('self')
  watch(
    @Query({ schema: querySchema }) query: z.infer<typeof querySchema>,
    @Req() { sessionID: sessionId }: Pick<Request, 'sessionID'>,
  ): Observable<MessageEvent> {
    const { accountId, personId } = requestContext.actor();
    const own = `tasks:${personId}`;
    const watched = new Set(
      query.topics.split(',').filter((topic) => !topic.startsWith('tasks:') || topic === own),
    );
    const missed = [...watched].filter((topic) => this.changes.changedLately(topic));
    const changes = this.changes.heard.pipe(
      filter((topic) => watched.has(topic)),
      startWith(...missed),
      map((topic): MessageEvent => ({ type: 'change', data: { topic } })),
    );
    const beats = interval(BEAT_MS).pipe(
      // A database that cannot be asked says nothing about the session, and tells no changes either.
      exhaustMap(() => from(this.sessions.holds({ sessionId, accountId })).pipe(catchError(() => of(true)))),
      map((holds) => (holds ? PING : null)),
    );
    return merge(changes, beats).pipe(
      takeWhile((event) => event !== null),
      takeUntil(this.changes.heard.pipe(ignoreElements(), endWith(true))),
    );
  }
}
