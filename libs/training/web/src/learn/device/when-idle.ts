/** Calls `work` when the browser has nothing better to do, or at once where it can't tell. Returns what calls it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    work();
    return () => undefined;
  }
  const handle = requestIdleCallback(work);
  return () => cancelIdleCallback(handle);
}
