import { computed, inject, Injectable, signal } from '@angular/core';
import { isApiError, LanguageService } from '@leidraad/shared/web';
import { type AnswerRequest, type AnswerSaved, answerSchema } from '@leidraad/training/model';
import { LearningApi } from '../learning-api';
import { newClientKey } from './client-key';
import { KeptOnDevice } from './kept-on-device';
import { isRefused, isUnreachable, retryWhenBack } from './retry-when-back';
import { WAITING_ANSWER } from './waiting-answer';

/** Signed out, too much at once: the same answer may be taken later. */
const LATER: ReadonlySet<number> = new Set([401, 429]);

interface Waiting {
  name: string;
  attemptId: string;
  request: AnswerRequest;
}

export interface DeliveredAnswer {
  request: AnswerRequest;
  answer: AnswerSaved;
}

/**
 * Sends answers, on whatever page one is. An answer is kept on the device before it is sent and until the server has
 * it, always under the key it got first, so that sending it twice is the same answer.
 */
@Injectable({ providedIn: 'root' })
export class AnswerSender {
  private readonly api = inject(LearningApi);
  private readonly kept = inject(KeptOnDevice);
  private readonly language = inject(LanguageService);

  private busy = false;
  private readonly waiting = computed(() =>
    this.kept.names(WAITING_ANSWER).flatMap((name) => this.read(name)),
  );
  /** Attempt whose answer is sent for the first time, so that nothing needs to be said about it yet. */
  private readonly first = signal<string | undefined>(undefined);
  private readonly delivered = signal<ReadonlyMap<string, DeliveredAnswer>>(new Map());
  private readonly refusals = signal<ReadonlyMap<string, unknown>>(new Map());
  private readonly late = signal(0);

  /** How many answers went out later than they were given. */
  readonly sentLater = this.late.asReadonly();

  constructor() {
    retryWhenBack(
      computed(() => this.waiting().some(({ attemptId }) => attemptId !== this.first())),
      () => void this.send(true),
    );
    if (this.waiting().length > 0) void this.send(true);
  }

  /** The answer of an attempt that is not on the server yet. */
  waitingOf(attemptId: string): AnswerRequest | undefined {
    return this.waiting().find((each) => each.attemptId === attemptId)?.request;
  }

  isSending(attemptId: string): boolean {
    return this.first() === attemptId;
  }

  /** Tried without reaching the server: kept here, sent again by itself. */
  isKept(attemptId: string): boolean {
    return this.first() !== attemptId && this.waitingOf(attemptId) !== undefined;
  }

  /** What the server made of an answer, until a page showed it. */
  deliveredOf(attemptId: string): DeliveredAnswer | undefined {
    return this.delivered().get(attemptId);
  }

  shown(attemptId: string): void {
    this.delivered.update((all) => without(all, attemptId));
  }

  /** Why the server refused the last answer of an attempt; the reader chooses again. */
  refusalOf(attemptId: string): unknown {
    return this.refusals().get(attemptId);
  }

  answer(
    cycleId: string,
    attemptId: string,
    answer: Pick<AnswerRequest, 'position' | 'step' | 'response'>,
  ): void {
    if (this.waitingOf(attemptId)) return;
    const language = this.language.current();
    this.refusals.update((all) => without(all, attemptId));
    this.first.set(attemptId);
    this.kept.keep(`${WAITING_ANSWER}${cycleId}.${attemptId}`, {
      clientKey: newClientKey(),
      ...answer,
      language,
    });
    void this.send();
  }

  /** Sends what waits, one after another. `byItself`: nobody asked, so nobody is asked to sign in either. */
  async send(byItself = false): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const tried = new Set<string>();
    const untried = () => {
      const left = this.waiting().filter(({ name }) => !tried.has(name));
      return left.find(({ attemptId }) => attemptId === this.first()) ?? left[0];
    };
    try {
      for (let next = untried(); next; next = untried()) {
        tried.add(next.name);
        if (!(await this.deliver(next, byItself && next.attemptId !== this.first()))) break;
      }
    } finally {
      this.busy = false;
      this.first.set(undefined);
    }
  }

  /** False when the server takes none now, so that the others need not be tried. */
  private async deliver({ name, attemptId, request }: Waiting, byItself: boolean): Promise<boolean> {
    try {
      const answer = await this.api.answer(attemptId, request, byItself);
      const wasFirst = this.first() === attemptId;
      this.kept.drop(name);
      this.delivered.update((all) => new Map(all).set(attemptId, { request, answer }));
      if (!wasFirst) this.late.update((count) => count + 1);
    } catch (error) {
      if (isUnreachable(error) || (isApiError(error) && LATER.has(error.status))) return false;
      // What the server stumbled over stays for a later visit, and does not hold up the others.
      if (byItself && !isRefused(error)) return true;
      this.kept.drop(name);
      this.refusals.update((all) => new Map(all).set(attemptId, error));
    }
    return true;
  }

  private read(name: string): Waiting[] {
    const request = this.kept.read(name, answerSchema);
    const attemptId = name.split('.').at(-1) ?? '';
    return request ? [{ name, attemptId, request }] : [];
  }
}

function without<T>(all: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  const rest = new Map(all);
  rest.delete(key);
  return rest;
}
