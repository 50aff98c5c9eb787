import { inject, Injectable, signal } from '@angular/core';
import {
  type ClauseView,
  MOST_READINGS,
  type PolicyVersionView,
  type ReadingDecision,
} from '@leidraad/policies/model';
import { ErrorMessages, isApiError, LanguageService } from '@leidraad/shared/web';
import { PoliciesApi, type Readings } from '../policies-api';
import { decisionOf } from './clause-rows';
import { missingFor, readingFrom, type ReadingDraft } from './reading-draft';
import { ReadingWords } from './reading-words';
import { newerIn, ReviewState } from './review-state';

/** Decides about clauses, one or many, and takes that back. One per page. */
@Injectable()
export class ReviewDecisions {
  private readonly api = inject(PoliciesApi);
  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);
  private readonly state = inject(ReviewState);
  private readonly words = inject(ReadingWords);

  /** The last decisions, which can be taken back at once. */
  readonly undoable = signal<readonly string[]>([]);

  /** Decides on the current clause with the words of the inspector; what is missing is shown instead. */
  async decide(decision: ReadingDecision): Promise<void> {
    const clause = this.state.current();
    if (!clause) return;
    if (this.words.elsewhere()) {
      this.state.open('reading');
      this.state.fault.set(this.language.text('policies.reading.chooseWords'));
      return;
    }
    const entry = this.words.entryOf(clause);
    this.words.missing.set(missingFor(decision, entry.draft));
    if (this.words.missing().length > 0) {
      this.state.open('reading');
      return;
    }
    // Words that are not accepted stay here, also when nothing was typed: a newer reading is shown beside them.
    this.words.written.put(clause, entry);
    if (!(await this.sendAll([readingFrom(clause.clauseVersionId, decision, entry)]))) return;
    this.words.written.sent(clause, entry, this.state.clauses().find(isSame(clause)));
    this.state.announce(`policies.review.done.${decision}`, { number: clause.number });
    if (this.state.at() === clause.clauseVersionId)
      this.state.goToNext((each) => decisionOf(each) === 'open');
  }

  /**
   * Adopts the selection: each with its own reading or proposal, or with `draft` where it has neither. Refused as long as
   * a warning among them was not looked at.
   */
  async adoptSelection(draft: ReadingDraft): Promise<boolean> {
    if (this.state.warnedInSelection() > 0) {
      const params = { warned: this.state.warnedInSelection(), count: this.state.selected().size };
      this.state.fault.set(this.language.text('policies.review.warnedMany', params));
      return false;
    }
    return this.decideSelection('adopted', 'policies.review.done.many', (own) =>
      own.norm && own.addressee ? own : { ...own, norm: draft.norm, addressee: draft.addressee },
    );
  }

  /** Rejects the selection for one reason. */
  async rejectSelection(why: string): Promise<boolean> {
    return this.decideSelection('rejected', 'policies.review.done.manyRejected', (own) => ({ ...own, why }));
  }

  /** Takes the last decisions back. */
  async undo(): Promise<void> {
    const version = this.state.version();
    const readingIds = this.undoable();
    if (!version || readingIds.length === 0) return;
    await this.state.send(async () => {
      for (const part of inParts(readingIds)) this.state.take(await this.api.undo(version, part));
      this.undoable.set([]);
      this.state.announce('policies.review.done.undone', { count: readingIds.length });
    });
  }

  private async decideSelection(
    decision: ReadingDecision,
    said: string,
    words: (own: ReadingDraft) => ReadingDraft,
  ): Promise<boolean> {
    const chosen = this.state.chosen();
    const readings = chosen.map((clause) => {
      const { draft, seen } = this.words.entryOf(clause);
      return readingFrom(clause.clauseVersionId, decision, { draft: words(draft), seen });
    });
    if (!(await this.sendAll(readings))) return false;
    for (const clause of chosen) this.words.written.forget(clause);
    this.state.selected.set(new Set());
    this.state.announce(said, { count: chosen.length });
    return true;
  }

  private async sendAll(readings: Readings): Promise<boolean> {
    const version = this.state.version();
    if (!version || readings.length === 0) return false;
    let sent: Readings = [];
    const decided: string[] = [];
    const accepted = await this.state.send(
      async () => {
        for (const part of inParts(readings)) {
          sent = part;
          const after = await this.api.decide(version, part);
          this.state.take(after);
          decided.push(...readingsOf(after, part));
        }
      },
      (error) => this.refused(error, sent),
    );
    if (decided.length > 0) this.undoable.set(decided);
    return accepted;
  }

  /** Somebody else decided meanwhile: shows the newer state and takes those clauses out of the selection. */
  private refused(error: unknown, sent: Readings): void {
    const current = newerIn(error);
    if (!isApiError(error) || error.code !== 'reading.stale' || !current) {
      this.state.fault.set(this.messages.of(error));
      return;
    }
    const stale = new Set(error.fields.map(({ path }) => sent[Number(path.split('.')[1])]?.clauseVersionId));
    this.state.take(current);
    this.state.selected.update((selected) => new Set([...selected].filter((id) => !stale.has(id))));
    this.state.fault.set(
      sent.length === 1
        ? this.messages.of(error)
        : this.language.text('policies.review.staleMany', { count: stale.size }),
    );
  }
}

const isSame = (clause: ClauseView) => (other: ClauseView) =>
  other.clauseVersionId === clause.clauseVersionId;

/** What the server takes at once. */
function inParts<T>(all: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < all.length; at += MOST_READINGS) parts.push(all.slice(at, at + MOST_READINGS));
  return parts;
}

/** The ids under which decisions were stored. */
function readingsOf(version: PolicyVersionView, sent: Readings): string[] {
  const clauses = new Set(sent.map((reading) => reading.clauseVersionId));
  return version.sections
    .flatMap((section) => section.clauses)
    .flatMap(({ clauseVersionId, reading }) => (reading && clauses.has(clauseVersionId) ? [reading.id] : []));
}
