import { HttpClient, type HttpResourceRef } from '@angular/common/http';
import { computed, effect, inject, Injectable, linkedSignal, type Signal } from '@angular/core';
import { apiResource, quietly } from '@leidraad/shared/web';
import { type z } from 'zod';
import { isUnreachable, retryWhenBack } from './retry-when-back';

/** What this visit has read, by address. */
@Injectable({ providedIn: 'root' })
export class ReadMemory {
  private readonly http = inject(HttpClient);
  private readonly read = new Map<string, unknown>();

  of(url: string): unknown {
    return this.read.get(url);
  }

  keep(url: string, value: unknown): void {
    this.read.set(url, value);
  }

  /** Reads ahead what will probably be wanted; a failure does not matter. */
  ahead(url: string, schema: z.ZodType): void {
    if (this.read.has(url)) return;
    this.http.get(url, { context: quietly() }).subscribe({
      next: (answer) => {
        const { success, data } = schema.safeParse(answer);
        if (success) this.keep(url, data);
      },
      error: () => undefined,
    });
  }
}

export interface Remembered<T> {
  resource: HttpResourceRef<T | undefined>;
  /** What to show: the answer, or while the server is away what was read before. */
  current: Signal<T | undefined>;
  /** Nothing to show because the server is away; it is asked again by itself. */
  isAway: Signal<boolean>;
}

/**
 * A read that stays readable when the connection goes: what this visit has read before is shown until the server is
 * back. With `keepsOther` that may also be what another address gave, e.g. the same text in another language.
 */
export function rememberedResource<S extends z.ZodType>(
  url: () => string,
  schema: S,
  { keepsOther = false } = {},
): Remembered<z.infer<S>> {
  type Value = z.infer<S>;
  const memory = inject(ReadMemory);
  const resource = apiResource(url, schema);
  const isUnread = computed(() => isUnreachable(resource.error()));
  const current = linkedSignal<{ url: string; value: Value | undefined; failed: boolean }, Value | undefined>(
    {
      source: () => ({
        url: url(),
        value: resource.hasValue() ? resource.value() : undefined,
        failed: resource.error() !== undefined && !isUnread(),
      }),
      computation: (now, before) => {
        if (now.value !== undefined || now.failed) return now.value;
        const isSame = before?.source.url === now.url || keepsOther;
        const remembered = isUnread() ? (memory.of(now.url) as Value | undefined) : undefined;
        return remembered ?? (isSame ? before?.value : undefined);
      },
    },
  );
  effect(() => {
    if (resource.hasValue()) memory.keep(url(), resource.value());
  });
  retryWhenBack(isUnread, () => resource.reload());
  return { resource, current, isAway: computed(() => isUnread() && current() === undefined) };
}
