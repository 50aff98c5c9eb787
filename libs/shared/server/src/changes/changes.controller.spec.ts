import type { MessageEvent } from '@nestjs/common';
import { Subject } from 'rxjs';
import { Actor } from '../auth/actor';
import { requestContext } from '../auth/request-context';
import { SessionCheck, type SessionOf } from '../auth/session-check';
import { ChangesController } from './changes.controller';
import type { Changes } from './changes.service';

const ME = new Actor('account', 'person', 'nl', 'Europe/Amsterdam', []);

function stream(
  topics: string,
  holds: (session: SessionOf) => Promise<boolean>,
  lately: readonly string[] = [],
) {
  const heard = new Subject<string>();
  const changedLately = (topic: string) => lately.includes(topic);
  const check = new SessionCheck();
  check.provide(holds);
  const events: MessageEvent[] = [];
  const state = { ended: false };
  requestContext
    .run({ requestId: null, actor: ME }, () =>
      new ChangesController({ heard, changedLately } as unknown as Changes, check).watch(
        { topics },
        { sessionID: 'sid' },
      ),
    )
    .subscribe({ next: (event) => events.push(event), complete: () => (state.ended = true) });
  return { heard, events, state };
}

describe('the stream of changes', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tells of the watched topics, and of nobody else’s tasks', () => {
    const { heard, events } = stream('completion,tasks:person,tasks:other', async () => true);
    for (const topic of ['completion', 'tasks:person', 'tasks:other', 'course:x']) heard.next(topic);
    expect(events.map(({ data }) => data)).toEqual([{ topic: 'completion' }, { topic: 'tasks:person' }]);
  });

  it('tells at once what changed while the page was being read, and not of what others watch', () => {
    const { events } = stream('certificate:1,completion', async () => true, ['certificate:1', 'course:x']);
    expect(events.map(({ data }) => data)).toEqual([{ topic: 'certificate:1' }]);
  });

  it('ends with the next beat after the session has gone', async () => {
    let holds = true;
    const asked: SessionOf[] = [];
    const { heard, events, state } = stream('completion', async (session) => {
      asked.push(session);
      return holds;
    });
    await jest.advanceTimersByTimeAsync(25_000);
    expect([events.at(-1)?.type, state.ended]).toEqual(['ping', false]);
    holds = false;
    await jest.advanceTimersByTimeAsync(25_000);
    expect(state.ended).toBe(true);
    heard.next('completion');
    expect(events).toHaveLength(1);
    expect(asked[0]).toEqual({ sessionId: 'sid', accountId: 'account' });
  });

  it('goes on when the database cannot be asked', async () => {
    const { events, state } = stream('completion', () => Promise.reject(new Error('away')));
    await jest.advanceTimersByTimeAsync(25_000);
    expect([events.at(-1)?.type, state.ended]).toEqual(['ping', false]);
  });

  it('ends when the server stops', () => {
    const { heard, state } = stream('completion', async () => true);
    heard.complete();
    expect(state.ended).toBe(true);
  });
});
