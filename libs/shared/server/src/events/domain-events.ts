import type { EventType } from '@leidraad/shared/model';
import { Injectable } from '@nestjs/common';

type Handler = (payload: never) => Promise<void>;

/** Typed events, awaited in the caller's transaction: if a listener fails, the change does not happen. */
@Injectable()
export class DomainEvents {
  private readonly handlers = new Map<string, Handler[]>();

  on<T>(event: EventType<T>, handler: (payload: T) => Promise<void>): void {
    this.handlers.set(event.name, [...(this.handlers.get(event.name) ?? []), handler as Handler]);
  }

  async publish<T>(event: EventType<T>, payload: T): Promise<void> {
    for (const handler of this.handlers.get(event.name) ?? []) await handler(payload as never);
  }
}
