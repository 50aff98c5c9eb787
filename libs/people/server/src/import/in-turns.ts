import { setImmediate } from 'node:timers/promises';

const AT_ONCE = 250;

/** Like `map`, but lets other requests have a turn every so often: a large file takes seconds to judge. */
export async function mapInTurns<A, B>(all: readonly A[], work: (one: A) => B): Promise<B[]> {
  const done: B[] = [];
  for (const one of all) {
    if (done.length % AT_ONCE === 0) await setImmediate();
    done.push(work(one));
  }
  return done;
}
