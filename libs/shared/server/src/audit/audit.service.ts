import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { requestContext } from '../auth/request-context';
import { Clock } from '../clock';
import { UnitOfWork } from '../database/unit-of-work';
import { AuditEntry } from './audit-entry.entity';
import { Note } from './note.entity';

export interface AuditDetails {
  /** Id of a `note`. */
  reasonId?: string | null;
  /** Ids and counts, never names. */
  data?: Record<string, unknown>;
  /** Who acted when nobody is signed in yet (sign-in, one-time link). */
  actorId?: string | null;
}

/** Writes audit rows and notes in the transaction of the change they are about (domain rule 7). */
@Injectable()
export class Audit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async record(
    action: string,
    objectType: string,
    objectId: string | null,
    details: AuditDetails = {},
  ): Promise<void> {
    const { actor, requestId } = requestContext.get();
    await this.work.manager.insert(AuditEntry, {
      effectiveAt: this.clock.now(),
      actorId: details.actorId ?? actor?.personId ?? null,
      action,
      objectType,
      objectId,
      reasonId: details.reasonId ?? null,
      requestId,
      data: (details.data ?? null) as never,
    });
  }

  /** Keeps a text that somebody wrote and gives its id; null for no text. */
  async note(text: string | null): Promise<string | null> {
    if (text === null || text === '') return null;
    const id = newId();
    await this.work.manager.insert(Note, { id, text, createdAt: this.clock.now() });
    return id;
  }
}
