import { Audit, Clock, UnitOfWork } from '@leidraad/shared/server';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Cycles } from '../cycles/cycles.service';
import { PolicyQuestion } from '../policy-question.entity';

/** Questions that people ask instead of signing; the due date keeps running. */
@Injectable()
export class PolicyQuestions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cycles: Cycles,
  ) {}

  async ask(cycleId: string, text: string): Promise<{ savedAt: string }> {
    return this.work.run(async () => {
      const cycle = await this.cycles.own(cycleId);
      const askedAt = this.clock.now();
      const noteId = (await this.audit.note(text)) ?? '';
      await this.work.manager.insert(PolicyQuestion, { id: newId(), cycleId: cycle.id, noteId, askedAt });
      await this.audit.record('policy-question.asked', 'cycle', cycle.id);
      return { savedAt: askedAt.toISOString() };
    });
  }
}
