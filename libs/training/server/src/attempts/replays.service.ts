import { DomainError } from '@leidraad/shared/model';
import { UnitOfWork } from '@leidraad/shared/server';
import type { Replay, Replayed } from '@leidraad/training/model';
import { Injectable } from '@nestjs/common';
import { AttemptResult } from '../attempt-result.entity';
import { Attempts } from './attempts.service';

/** Scenarios played again once the attempt is over. Writes nothing, so the result stays what it is. */
@Injectable()
export class Replays {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attempts: Attempts,
  ) {}

  /** Where these moves lead in a question of one's own graded attempt. */
  async play(attemptId: string, position: number, { moves }: Replay): Promise<Replayed> {
    await this.attempts.ownCycleId(attemptId);
    // Before that, playing would tell what the answers are worth.
    if (!(await this.work.repository(AttemptResult).existsBy({ attemptId })))
      throw new DomainError('attempt.not-graded', 'conflict');
    const judged = await this.attempts.judged(await this.attempts.load(attemptId));
    return judged.replayed(position, moves);
  }
}
