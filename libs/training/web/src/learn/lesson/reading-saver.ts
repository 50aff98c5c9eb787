import { computed, inject, Injectable, signal } from '@angular/core';
import { type SaveState } from '@leidraad/shared/web';
import { z } from 'zod';
import { CycleStore } from '../cycle/cycle-store';
import { isUnreachable, retryWhenBack } from '../device/retry-when-back';
import { KeptOnDevice } from '../device/kept-on-device';
import { LearningApi } from '../learning-api';

const waitingSchema = z.record(z.string(), z.array(z.string()));
type Waiting = z.infer<typeof waitingSchema>;

/** Saves what was read. Without a connection it is kept on this device and sent by itself later. */
@Injectable()
export class ReadingSaver {
  private readonly api = inject(LearningApi);
  private readonly cycle = inject(CycleStore);
  private readonly kept = inject(KeptOnDevice);

  private readonly saving = signal(false);
  private readonly waiting = signal<Waiting>(this.read());
  private readonly hasWaiting = computed(() => Object.keys(this.waiting()).length > 0);
  private readonly lastSaved = signal<string | undefined>(undefined);

  readonly savedAt = this.lastSaved.asReadonly();
  readonly state = computed<SaveState | undefined>(() => {
    if (this.saving()) return 'saving';
    if (this.hasWaiting()) return 'kept';
    return this.lastSaved() ? 'saved' : undefined;
  });

  constructor() {
    retryWhenBack(this.hasWaiting, () => void this.sendWaiting());
    if (this.hasWaiting()) void this.sendWaiting();
  }

  /** The page of a lesson knows when it was saved before. */
  savedBefore(at: string | null): void {
    this.lastSaved.set(at ?? undefined);
  }

  /** Resolves when the blocks are saved or kept; throws an `ApiError` when the server refuses them. */
  async save(lessonKey: string, blockKeys: readonly string[]): Promise<void> {
    if (blockKeys.length === 0) return;
    this.saving.set(true);
    try {
      this.lastSaved.set(await this.api.saveReading(this.cycle.cycleId(), lessonKey, blockKeys));
      this.cycle.outline.reload();
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      this.keep(lessonKey, [...new Set([...(this.waiting()[lessonKey] ?? []), ...blockKeys])]);
    } finally {
      this.saving.set(false);
    }
  }

  private async sendWaiting(): Promise<void> {
    for (const [lessonKey, blockKeys] of Object.entries(this.waiting())) {
      try {
        this.lastSaved.set(await this.api.saveReading(this.cycle.cycleId(), lessonKey, blockKeys));
      } catch (error) {
        if (isUnreachable(error)) return;
        // Refused for good, e.g. because the lesson was renewed meanwhile: it shows as unread and is read again.
      }
      this.keep(lessonKey, []);
    }
    this.cycle.outline.reload();
  }

  private keep(lessonKey: string, blockKeys: readonly string[]): void {
    const { [lessonKey]: _before, ...others } = this.waiting();
    const waiting: Waiting = blockKeys.length > 0 ? { ...others, [lessonKey]: [...blockKeys] } : others;
    this.waiting.set(waiting);
    if (Object.keys(waiting).length > 0) this.kept.keep(this.name(), waiting);
    else this.kept.drop(this.name());
  }

  private read(): Waiting {
    return this.kept.read(this.name(), waitingSchema) ?? {};
  }

  private name(): string {
    return `reading.${this.cycle.cycleId()}`;
  }
}
