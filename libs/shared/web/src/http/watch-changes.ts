import { DestroyRef, inject, Injectable } from '@angular/core';
import { z } from 'zod';

const changeSchema = z.object({ topic: z.string() });

/** The server ended the stream and lets nobody back in: the session is over. Signed in again, the next page asks anew. */
const CLOSED = 2;

/** One stream of server-sent events for the whole page, whatever the number of topics on it. */
@Injectable({ providedIn: 'root' })
export class ChangeStream {
  private readonly listeners = new Map<string, Set<() => void>>();
  private source: EventSource | undefined;
  private interrupted = false;

  /** Returns the function that stops listening. */
  listen(topic: string, listener: () => void): () => void {
    const group = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, group.add(listener));
    if (group.size === 1 || this.source?.readyState === CLOSED) this.connect();
    return () => {
      group.delete(listener);
      if (group.size > 0) return;
      this.listeners.delete(topic);
      this.connect();
    };
  }

  private connect(): void {
    this.source?.close();
    this.source = undefined;
    this.interrupted = false;
    // No EventSource in tests; pages then simply don't update by themselves.
    if (this.listeners.size === 0 || typeof EventSource === 'undefined') return;
    const topics = [...this.listeners.keys()].sort().map(encodeURIComponent).join(',');
    this.source = new EventSource(`/api/changes?topics=${topics}`);
    this.source.addEventListener('change', (event: MessageEvent<string>) => this.heard(event.data));
    this.source.addEventListener('error', () => (this.interrupted = true));
    this.source.addEventListener('open', () => this.reopened());
  }

  private heard(data: string): void {
    const change = changeSchema.safeParse(JSON.parse(data));
    if (change.success) this.listeners.get(change.data.topic)?.forEach((listener) => listener());
  }

  /** What changed while the stream was away was said to nobody, so everything is read again. */
  private reopened(): void {
    if (this.interrupted) this.listeners.forEach((group) => group.forEach((listener) => listener()));
    this.interrupted = false;
  }
}

/**
 * Reloads resources when the server says that something of `topic` changed. In an injection context; ends with it.
 *
 *     watchChanges('completion', this.rows);
 */
export function watchChanges(topic: string, ...resources: { reload(): unknown }[]): void {
  const stop = inject(ChangeStream).listen(topic, () => resources.forEach((resource) => resource.reload()));
  inject(DestroyRef).onDestroy(stop);
}
