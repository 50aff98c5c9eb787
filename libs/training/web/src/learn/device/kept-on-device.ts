import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { SessionStore } from '@leidraad/shared/web';
import { type z } from 'zod';

/**
 * What waits on this device until the server has it, per person. Survives closing the page; where the browser refuses
 * to store, it lasts as long as the page. What reads it in a `computed` or template follows every change, also one in
 * another window.
 */
@Injectable({ providedIn: 'root' })
export class KeptOnDevice {
  private readonly session = inject(SessionStore);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly storage = this.window?.localStorage;
  private readonly memory = new Map<string, string>();
  private readonly changes = signal(0);

  constructor() {
    const changed = () => this.changes.update((count) => count + 1);
    this.window?.addEventListener('storage', changed);
    inject(DestroyRef).onDestroy(() => this.window?.removeEventListener('storage', changed));
  }

  /** Names of what waits that start with `start`. */
  names(start: string): string[] {
    this.changes();
    const all = new Set([...this.memory.keys(), ...Object.keys(this.storage ?? {})]);
    const own = this.key('');
    return [...all].filter((key) => key.startsWith(own + start)).map((key) => key.slice(own.length));
  }

  read<S extends z.ZodType>(name: string, schema: S): z.infer<S> | undefined {
    this.changes();
    const text = this.memory.get(this.key(name)) ?? this.storage?.getItem(this.key(name));
    if (!text) return undefined;
    try {
      return schema.parse(JSON.parse(text));
    } catch {
      // Written by another version of the page: not worth stopping somebody for.
      return undefined;
    }
  }

  keep(name: string, value: unknown): void {
    const text = JSON.stringify(value);
    if (this.store(this.key(name), text)) this.memory.delete(this.key(name));
    else this.memory.set(this.key(name), text);
    this.changes.update((count) => count + 1);
  }

  drop(name: string): void {
    this.memory.delete(this.key(name));
    this.storage?.removeItem(this.key(name));
    this.changes.update((count) => count + 1);
  }

  /** False where the browser is full or refuses: then the page itself holds it. */
  private store(key: string, text: string): boolean {
    try {
      this.storage?.setItem(key, text);
      return this.storage !== undefined;
    } catch {
      return false;
    }
  }

  private key(name: string): string {
    return `leidraad.kept.${this.session.person()?.id ?? 'nobody'}.${name}`;
  }
}
