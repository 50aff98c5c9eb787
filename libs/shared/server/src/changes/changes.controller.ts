import { Controller, Query, Sse, type MessageEvent } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { endWith, filter, ignoreElements, interval, map, merge, type Observable, takeUntil } from 'rxjs';
import { z } from 'zod';
import { Allow } from '../auth/permission.decorator';
import { requestContext } from '../auth/request-context';
import { Changes } from './changes.service';

const querySchema = z.object({ topics: z.string().min(1).max(1000) });

/** Server-sent events: which of the watched topics changed. A comment every 25 s keeps proxies from closing it. */
@ApiExcludeController()
@Controller('changes')
export class ChangesController {
  constructor(private readonly changes: Changes) {}

  @Sse()
  @Allow('self')
  watch(@Query({ schema: querySchema }) query: z.infer<typeof querySchema>): Observable<MessageEvent> {
    const own = `tasks:${requestContext.actor().personId}`;
    const watched = new Set(
      query.topics.split(',').filter((topic) => !topic.startsWith('tasks:') || topic === own),
    );
    const changes = this.changes.heard.pipe(
      filter((topic) => watched.has(topic)),
      map((topic) => ({ type: 'change', data: { topic } })),
    );
    return merge(changes, interval(25_000).pipe(map(() => ({ type: 'ping', data: '' })))).pipe(
      takeUntil(this.changes.heard.pipe(ignoreElements(), endWith(true))),
    );
  }
}
