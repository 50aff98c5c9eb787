import { computed, inject, Injectable, signal } from '@angular/core';
import { LanguageService } from '@leidraad/shared/web';
import { type AnswerRequest, type AnswerSaved, answerSchema } from '@leidraad/training/model';
import { newClientKey } from '../device/client-key';
import { KeptOnDevice } from '../device/kept-on-device';
import { isUnreachable, retryWhenBack } from '../device/retry-when-back';
import { LearningApi } from '../learning-api';

type OnSaved = (saved: AnswerSaved, position: number) => void;

/**
 * Sends one answer at a time. It is kept on the device before it is sent and until the server has it, always under the
 * key it got first, so that sending it twice is the same answer.
 */
@Injectable()
export class AnswerSender {
  private readonly api = inject(LearningApi);
  private readonly kept = inject(KeptOnDevice);
  private readonly language = inject(LanguageService);

  private attemptId = '';
  private onSaved: OnSaved = () => undefined;
  private readonly request = signal<AnswerRequest | undefined>(undefined);
  private readonly busy = signal(false);
  private readonly unreachable = signal(false);

  /** The answer that is not on the server yet. */
  readonly waiting = this.request.asReadonly();
  readonly sending = computed(() => this.busy() && !this.unreachable());
  /** Tried without reaching the server: kept here, sent again by itself. */
  readonly keptHere = computed(() => this.request() !== undefined && this.unreachable());
  readonly failure = signal<unknown>(undefined);

  constructor() {
    retryWhenBack(this.keptHere, () => void this.send());
  }

  /** Takes up an attempt, with the answer an earlier visit could not send. */
  open(attemptId: string, onSaved: OnSaved): void {
    this.attemptId = attemptId;
    this.onSaved = onSaved;
    this.request.set(this.kept.read(this.name(), answerSchema));
    this.unreachable.set(this.request() !== undefined);
    if (this.request()) void this.send();
  }

  answer(position: number, option: string): void {
    if (this.request()) return;
    const language = this.language.current();
    const request = { clientKey: newClientKey(), position, options: [option], language };
    this.kept.keep(this.name(), request);
    this.request.set(request);
    void this.send();
  }

  async send(): Promise<void> {
    const request = this.request();
    if (!request || this.busy()) return;
    this.busy.set(true);
    this.failure.set(undefined);
    try {
      const saved = await this.api.answer(this.attemptId, request);
      this.forget();
      this.onSaved(saved, request.position);
    } catch (error) {
      if (isUnreachable(error)) this.unreachable.set(true);
      else {
        // Refused: the reader chooses again.
        this.forget();
        this.failure.set(error);
      }
    } finally {
      this.busy.set(false);
    }
  }

  private forget(): void {
    this.kept.drop(this.name());
    this.request.set(undefined);
    this.unreachable.set(false);
  }

  private name(): string {
    return `answer.${this.attemptId}`;
  }
}
