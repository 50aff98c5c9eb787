import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { type GivenResponse } from '@leidraad/quizzes/model';
import { quietly } from '@leidraad/shared/web';
import {
  type AnswerRequest,
  type AnswerSaved,
  answerSavedSchema,
  attemptSchema,
  type AttemptView,
  type Replayed,
  replayedSchema,
  savedSchema,
  type Signed,
  signedSchema,
  type SignRequest,
} from '@leidraad/training/model';
import { firstValueFrom } from 'rxjs';
import { attemptPath, cyclePath, lessonPath } from './learning-paths';

/** Writes of one's own training; each throws an `ApiError`. */
@Injectable({ providedIn: 'root' })
export class LearningApi {
  private readonly http = inject(HttpClient);

  /** `byItself`, here and below: sent by the page, so that a session that ended asks nobody to sign in. */
  async saveReading(
    cycleId: string,
    lessonKey: string,
    blockKeys: readonly string[],
    byItself = false,
  ): Promise<string> {
    const answer = await this.post(`${lessonPath(cycleId, lessonKey)}/seen`, { blockKeys }, byItself);
    return savedSchema.parse(answer).savedAt;
  }

  /** Starts an attempt, or gives the one that is running. */
  async startQuiz(cycleId: string): Promise<AttemptView> {
    return attemptSchema.parse(await this.post(`${cyclePath(cycleId)}/attempts`, {}));
  }

  async answer(attemptId: string, request: AnswerRequest, byItself = false): Promise<AnswerSaved> {
    return answerSavedSchema.parse(await this.post(`${attemptPath(attemptId)}/answers`, request, byItself));
  }

  /** Where moves lead in a scenario that is played again; nothing is kept. */
  async replay(attemptId: string, position: number, moves: readonly GivenResponse[]): Promise<Replayed> {
    const path = `${attemptPath(attemptId)}/positions/${position}/replay`;
    return replayedSchema.parse(await this.post(path, { moves }));
  }

  async sign(cycleId: string, request: SignRequest): Promise<Signed> {
    return signedSchema.parse(await this.post(`${cyclePath(cycleId)}/attestation`, request));
  }

  /** Resolves to when the question was saved. */
  async ask(cycleId: string, text: string): Promise<string> {
    return savedSchema.parse(await this.post(`${cyclePath(cycleId)}/questions`, { text })).savedAt;
  }

  private post(path: string, body: unknown, byItself = false): Promise<unknown> {
    return firstValueFrom(this.http.post(path, body, byItself ? { context: quietly() } : {}));
  }
}
