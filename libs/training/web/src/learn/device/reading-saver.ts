import { computed, inject, Injectable, signal } from '@angular/core';
import { type SaveState } from '@leidraad/shared/web';
import { z } from 'zod';
import { LearningApi } from '../learning-api';
import { KeptOnDevice } from './kept-on-device';
import { isRefused, isUnreachable, retryWhenBack } from './retry-when-back';

/** Block keys by lesson. */
const waitingSchema = z.record(z.string(), z.array(z.string()));
type Waiting = z.infer<typeof waitingSchema>;

/** Start of the names of what was read: `reading.<cycle>`. */
const READING = 'reading.';

/** Saves what was read. Without a connection it is kept on this device and sent by itself later, on whatever page. */
@Injectable({ providedIn: 'root' })
export class ReadingSaver {
  private readonly api = inject(LearningApi);
  private readonly kept = inject(KeptOnDevice);

  private busy = false;
  private readonly saving = signal(false);
  private readonly lastSaved = signal<string | undefined>(undefined);
  private readonly late = signal(0);
  private readonly cycles = computed(() =>
    this.kept.names(READING).map((name) => name.slice(READING.length)),
  );

  readonly savedAt = this.lastSaved.asReadonly();
  /** How many times something went out later than it was read. */
  readonly sentLater = this.late.asReadonly();

  constructor() {
    retryWhenBack(
      computed(() => this.cycles().length > 0),
      () => void this.send(),
    );
    if (this.cycles().length > 0) void this.send();
  }

  stateOf(cycleId: string): SaveState | undefined {
    if (this.saving()) return 'saving';
    if (this.cycles().includes(cycleId)) return 'kept';
    return this.lastSaved() ? 'saved' : undefined;
  }

  /** The page of a lesson knows when it was saved before. */
  savedBefore(at: string | null): void {
    this.lastSaved.set(at ?? undefined);
  }

  /** Resolves to whether the server has it; false: kept here. Throws an `ApiError` when the server refuses. */
  async save(cycleId: string, lessonKey: string, blockKeys: readonly string[]): Promise<boolean> {
    if (blockKeys.length === 0) return true;
    this.saving.set(true);
    try {
      this.lastSaved.set(await this.api.saveReading(cycleId, lessonKey, blockKeys));
      return true;
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      const before = this.read(cycleId)[lessonKey] ?? [];
      this.keep(cycleId, lessonKey, [...new Set([...before, ...blockKeys])]);
      return false;
    } finally {
      this.saving.set(false);
    }
  }

  private async send(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      for (const cycleId of this.cycles()) if (!(await this.sendOf(cycleId))) return;
    } finally {
      this.busy = false;
    }
  }

  /** False when the server is away, so that the others need not be tried. */
  private async sendOf(cycleId: string): Promise<boolean> {
    for (const [lessonKey, blockKeys] of Object.entries(this.read(cycleId))) {
      try {
        this.lastSaved.set(await this.api.saveReading(cycleId, lessonKey, blockKeys, true));
      } catch (error) {
        // Refused for good, e.g. because the lesson was renewed meanwhile: it shows as unread and is read again.
        if (!isRefused(error)) return false;
      }
      const later = (this.read(cycleId)[lessonKey] ?? []).filter((key) => !blockKeys.includes(key));
      this.keep(cycleId, lessonKey, later);
    }
    this.late.update((count) => count + 1);
    return true;
  }

  private keep(cycleId: string, lessonKey: string, blockKeys: readonly string[]): void {
    const { [lessonKey]: _before, ...others } = this.read(cycleId);
    const waiting: Waiting = blockKeys.length > 0 ? { ...others, [lessonKey]: [...blockKeys] } : others;
    if (Object.keys(waiting).length > 0) this.kept.keep(READING + cycleId, waiting);
    else this.kept.drop(READING + cycleId);
  }

  private read(cycleId: string): Waiting {
    return this.kept.read(READING + cycleId, waitingSchema) ?? {};
  }
}
