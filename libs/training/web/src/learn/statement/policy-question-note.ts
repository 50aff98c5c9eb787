import { Injectable, signal } from '@angular/core';

/** When a question was sent from here, so that the statement page can say so on the way back. */
@Injectable({ providedIn: 'root' })
export class PolicyQuestionNote {
  private readonly sent = signal<{ cycleId: string; at: string } | undefined>(undefined);

  note(cycleId: string, at: string): void {
    this.sent.set({ cycleId, at });
  }

  at(cycleId: string): string | undefined {
    const sent = this.sent();
    return sent?.cycleId === cycleId ? sent.at : undefined;
  }
}
