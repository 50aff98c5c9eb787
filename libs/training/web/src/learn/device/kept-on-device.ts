import { DOCUMENT, inject, Injectable } from '@angular/core';
import { SessionStore } from '@leidraad/shared/web';
import { type z } from 'zod';

/**
 * What waits on this device until the server has it, per person. Survives closing the page; where the browser refuses
 * to store, it lasts as long as the page.
 */
@Injectable({ providedIn: 'root' })
export class KeptOnDevice {
  private readonly session = inject(SessionStore);
  private readonly storage = inject(DOCUMENT).defaultView?.localStorage;
  private readonly memory = new Map<string, string>();

  read<S extends z.ZodType>(name: string, schema: S): z.infer<S> | undefined {
    const text = this.memory.get(this.key(name)) ?? this.stored(name);
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
    this.memory.set(this.key(name), text);
    try {
      this.storage?.setItem(this.key(name), text);
    } catch {
      // Full or forbidden: the page itself still holds it.
    }
  }

  drop(name: string): void {
    this.memory.delete(this.key(name));
    this.storage?.removeItem(this.key(name));
  }

  private stored(name: string): string | null {
    return this.storage?.getItem(this.key(name)) ?? null;
  }

  private key(name: string): string {
    return `leidraad.kept.${this.session.person()?.id ?? 'nobody'}.${name}`;
  }
}
