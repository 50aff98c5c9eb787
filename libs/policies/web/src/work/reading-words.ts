import { computed, inject, Injectable, linkedSignal } from '@angular/core';
import { type ClauseView } from '@leidraad/policies/model';
import { differingParts, draftOf, type MissingPart, type ReadingDraft } from './reading-draft';
import { ReviewState } from './review-state';
import { WrittenReadings } from './written-readings';

/** The words about the current clause while they are being written. One per page. */
@Injectable()
export class ReadingWords {
  private readonly state = inject(ReviewState);
  readonly written = new WrittenReadings();

  /** The words in the inspector. */
  readonly draft = computed(() => {
    const clause = this.state.current();
    return clause && this.written.draftFor(clause);
  });
  /** Clauses about which something is typed that was not decided. */
  readonly unsaved = computed(
    () =>
      new Set(
        this.state
          .clauses()
          .filter((clause) => this.written.isUnsaved(clause))
          .map((clause) => clause.clauseVersionId),
      ),
  );
  /** What differs in the reading that somebody else gave the current clause while one was writing. */
  readonly elsewhere = computed(() => {
    const clause = this.state.current();
    if (!clause?.reading || !this.written.decidedElsewhere(clause)) return undefined;
    const theirs = draftOf(clause);
    return {
      reading: clause.reading,
      theirs,
      parts: differingParts(this.written.draftFor(clause), theirs),
    };
  });
  readonly missing = linkedSignal<string | undefined, readonly MissingPart[]>({
    source: this.state.at,
    computation: () => [],
  });

  write(change: Partial<ReadingDraft>): void {
    const clause = this.state.current();
    if (clause) this.written.write(clause, change);
  }

  /** Ends a choice between one's own words and those that somebody else decided on meanwhile. */
  choose(which: 'mine' | 'theirs'): void {
    const clause = this.state.current();
    if (!clause) return;
    if (which === 'mine') this.written.keep(clause);
    else this.written.forget(clause);
    this.state.fault.set(undefined);
  }

  /** What is sent about a clause: the words in the inspector, and the reading they are about. */
  entryOf(clause: ClauseView): { draft: ReadingDraft; seen: string | null } {
    return { draft: this.written.draftFor(clause), seen: this.written.seenFor(clause) };
  }
}
