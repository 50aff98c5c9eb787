import { DomainError } from '@leidraad/shared/model';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from './actor';

export interface RequestInfo {
  requestId: string | null;
  actor: Actor | null;
}

const storage = new AsyncLocalStorage<RequestInfo>();

/** Who asks and in which request, wherever the code is: audit rows and scopes read it here. */
export const requestContext = {
  run<T>(info: RequestInfo, work: () => T): T {
    return storage.run(info, work);
  },
  get(): RequestInfo {
    return storage.getStore() ?? { requestId: null, actor: null };
  },
  /** The signed-in person; throws `session.needed` when nobody is. */
  actor(): Actor {
    const actor = storage.getStore()?.actor;
    if (!actor) throw new DomainError('session.needed', 'unauthenticated');
    return actor;
  },
};
