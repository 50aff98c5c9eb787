import { signal } from '@angular/core';
import { type ClauseView } from '@leidraad/policies/model';
import { differingParts, draftOf, type ReadingDraft } from './reading-draft';

/** What is typed about a clause, and the reading that was on the page when that began. */
export interface Written {
  draft: ReadingDraft;
  seen: string | null;
}

const readingOf = (clause: ClauseView) => clause.reading?.id ?? null;

/**
 * What is typed about clauses and not decided yet. It stays while one looks at other clauses, and a newer state from
 * elsewhere never takes its place.
 */
export class WrittenReadings {
  private readonly written = signal<ReadonlyMap<string, Written>>(new Map());

  draftFor(clause: ClauseView): ReadingDraft {
    return this.written().get(clause.clauseVersionId)?.draft ?? draftOf(clause);
  }

  entryOf(clause: ClauseView): Written {
    return this.written().get(clause.clauseVersionId) ?? { draft: draftOf(clause), seen: readingOf(clause) };
  }

  /** The reading that the words are about: the newest, unless somebody else decided differently since. */
  seenFor(clause: ClauseView): string | null {
    return this.decidedElsewhere(clause) ? this.entryOf(clause).seen : readingOf(clause);
  }

  isUnsaved(clause: ClauseView): boolean {
    return differingParts(this.draftFor(clause), draftOf(clause)).length > 0;
  }

  /** Whether somebody decided about the clause after these words were begun, in other words than these. */
  decidedElsewhere(clause: ClauseView): boolean {
    const entry = this.written().get(clause.clauseVersionId);
    return entry !== undefined && entry.seen !== readingOf(clause) && this.isUnsaved(clause);
  }

  write(clause: ClauseView, change: Partial<ReadingDraft>): void {
    const entry = this.entryOf(clause);
    this.put(clause, { ...entry, draft: { ...entry.draft, ...change } });
  }

  put(clause: ClauseView, entry: Written): void {
    this.written.update((before) => new Map(before).set(clause.clauseVersionId, entry));
  }

  /** One's own words stay, now that the newer reading was seen. */
  keep(clause: ClauseView): void {
    this.put(clause, { draft: this.draftFor(clause), seen: readingOf(clause) });
  }

  forget(clause: ClauseView): void {
    this.written.update((before) => {
      const after = new Map(before);
      after.delete(clause.clauseVersionId);
      return after;
    });
  }

  /** After a decision: forgets what was sent; what was typed since stays, on top of the decision. */
  sent(clause: ClauseView, sent: Written, decided: ClauseView | undefined): void {
    const now = this.written().get(clause.clauseVersionId);
    if (!now || now === sent || !decided) this.forget(clause);
    else this.put(clause, { ...now, seen: readingOf(decided) });
  }
}
