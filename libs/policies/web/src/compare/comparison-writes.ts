import { inject, Injectable, signal } from '@angular/core';
import { type ComparedVersions, comparedVersionsSchema } from '@leidraad/policies/model';
import { ErrorMessages, isApiError } from '@leidraad/shared/web';
import { type Choice, ComparisonApi } from './comparison-api';

/**
 * The comparison as the server last gave it, and what is sent about it: one write after the other, because each names the
 * revision the one before it made.
 */
@Injectable()
export class ComparisonWrites {
  private readonly api = inject(ComparisonApi);
  private readonly messages = inject(ErrorMessages);

  readonly comparison = signal<ComparedVersions | undefined>(undefined);
  /** Why the last write failed, in words. */
  readonly fault = signal<string | undefined>(undefined);
  /** Rows marked as looked at (or opened again) that the server does not know of yet. */
  readonly underway = signal<ReadonlyMap<string, boolean>>(new Map());
  private queue: Promise<unknown> = Promise.resolve();

  /** True when the server took the choice. */
  overrule(choice: Choice): Promise<boolean> {
    return this.write((version) => this.api.overrule(version, choice));
  }

  takeBack(id: string): Promise<boolean> {
    return this.write((version) => this.api.takeBack(version, id));
  }

  /** Shows at once; what is marked while a write is on its way goes along with the next. */
  async look(keys: readonly string[], looked = true): Promise<boolean> {
    if (keys.length === 0) return true;
    this.underway.update((known) => new Map([...known, ...keys.map((key) => [key, looked] as const)]));
    return this.write((version) => this.flush(version));
  }

  private async flush(version: ComparedVersions): Promise<ComparedVersions> {
    const marks = [...this.underway()];
    let latest = version;
    try {
      for (const looked of [true, false]) {
        const keys = marks.filter(([, value]) => value === looked).map(([key]) => key);
        if (keys.length > 0) latest = await this.api.look(latest, keys, looked);
      }
      return latest;
    } finally {
      const sent = new Set(marks.map(([key]) => key));
      this.underway.update((known) => new Map([...known].filter(([key]) => !sent.has(key))));
    }
  }

  private write(send: (version: ComparedVersions) => Promise<ComparedVersions>): Promise<boolean> {
    const done = this.queue.then(async () => {
      const version = this.comparison();
      if (!version) return false;
      try {
        this.fault.set(undefined);
        this.comparison.set(await send(version));
        return true;
      } catch (error) {
        this.refused(error);
        return false;
      }
    });
    this.queue = done;
    return done;
  }

  /** Somebody else was first: what they made of it is shown, and what was typed here stays. */
  private refused(error: unknown): void {
    const current = isApiError(error) ? comparedVersionsSchema.safeParse(error.current) : undefined;
    if (current?.success) this.comparison.set(current.data);
    this.fault.set(this.messages.of(error));
  }
}
