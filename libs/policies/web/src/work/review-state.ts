import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { type ClauseView, type PolicyVersionView, type ReadingDecision } from '@leidraad/policies/model';
import { ErrorMessages, LanguageService } from '@leidraad/shared/web';
import { PoliciesApi, type Readings } from '../policies-api';
import { countsOf, decisionOf, type ReviewFilter, reviewRows } from './clause-rows';
import { missingFor, type MissingPart, readingFrom, type ReadingDraft, draftOf } from './reading-draft';

/** What the workbench of one policy shows and has chosen. One per page. */
@Injectable()
export class ReviewState {
  private readonly api = inject(PoliciesApi);
  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);

  readonly version = signal<PolicyVersionView | undefined>(undefined);
  readonly filter = signal<ReviewFilter>('all');
  readonly closed = signal<ReadonlySet<string>>(new Set());
  readonly selected = signal<ReadonlySet<string>>(new Set());
  readonly busy = signal(false);
  /** What went wrong with the last decision, in words. */
  readonly fault = signal<string | undefined>(undefined);
  /** Said by the live region. */
  readonly said = signal('');
  /** On a narrow screen the inspector lies over the list. */
  readonly inspecting = signal(false);

  readonly rows = computed(() => {
    const version = this.version();
    return version ? reviewRows(version, this.filter(), this.closed()) : [];
  });
  readonly counts = computed(() => {
    const version = this.version();
    return version ? countsOf(version) : undefined;
  });
  private readonly clauses = computed(
    () => this.version()?.sections.flatMap((section) => section.clauses) ?? [],
  );
  /** Row that keys act on; the first clause without a decision to begin with. */
  readonly at = linkedSignal<readonly ClauseView[], string | undefined>({
    source: this.clauses,
    computation: (clauses, before) => {
      if (before?.value && clauses.some((clause) => clause.clauseVersionId === before.value)) {
        return before.value;
      }
      return (clauses.find((clause) => clause.reading === null) ?? clauses[0])?.clauseVersionId;
    },
  });
  readonly current = computed(() => this.clauses().find((clause) => clause.clauseVersionId === this.at()));
  /** The words in the inspector; they stay until another clause is looked at. */
  readonly draft = linkedSignal<string | undefined, ReadingDraft | undefined>({
    source: () => this.current()?.clauseVersionId,
    computation: () => {
      const clause = this.current();
      return clause && draftOf(clause);
    },
  });
  readonly missing = linkedSignal<string | undefined, readonly MissingPart[]>({
    source: this.at,
    computation: () => [],
  });

  toggle(id: string): void {
    this.selected.update((selected) => {
      const next = new Set(selected);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  /** Selects all of `ids`, or none of them when all were. */
  toggleAll(ids: readonly string[]): void {
    this.selected.update((selected) => {
      const all = ids.every((id) => selected.has(id));
      const others = [...selected].filter((id) => !ids.includes(id));
      return new Set(all ? others : [...others, ...ids]);
    });
  }

  setOpen(sectionId: string, open: boolean): void {
    this.closed.update((closed) => {
      const next = new Set(closed);
      if (open) next.delete(sectionId);
      else next.add(sectionId);
      return next;
    });
  }

  /** Decides on the current clause with the words of the inspector; what is missing is shown instead. */
  async decide(decision: ReadingDecision): Promise<void> {
    const clause = this.current();
    const draft = this.draft();
    if (!clause || !draft) return;
    this.missing.set(missingFor(decision, draft));
    if (this.missing().length > 0) {
      this.inspecting.set(true);
      return;
    }
    const done = await this.send([readingFrom(clause.clauseVersionId, decision, draft)]);
    if (!done) return;
    this.announce(`policies.review.done.${decision}`, { number: clause.number });
    this.goToNextOpen(clause);
  }

  /** Adopts the selection: each with its own reading, or with `draft` where it has none. */
  async adoptSelection(draft: ReadingDraft): Promise<boolean> {
    const chosen = this.clauses().filter((clause) => this.selected().has(clause.clauseVersionId));
    const readings = chosen.map((clause) => {
      const own = draftOf(clause);
      return readingFrom(clause.clauseVersionId, 'adopted', own.norm && own.addressee ? own : draft);
    });
    const done = await this.send(readings);
    if (done) {
      this.selected.set(new Set());
      this.announce('policies.review.done.many', { count: chosen.length });
    }
    return done;
  }

  /** Rejects the selection for one reason. */
  async rejectSelection(why: string): Promise<boolean> {
    const chosen = this.clauses().filter((clause) => this.selected().has(clause.clauseVersionId));
    const done = await this.send(
      chosen.map((clause) => readingFrom(clause.clauseVersionId, 'rejected', { ...draftOf(clause), why })),
    );
    if (done) {
      this.selected.set(new Set());
      this.announce('policies.review.done.manyRejected', { count: chosen.length });
    }
    return done;
  }

  announce(key: string, params: Record<string, unknown> = {}): void {
    this.said.set(this.language.text(key, params));
  }

  private goToNextOpen(after: ClauseView): void {
    const clauses = this.clauses();
    const index = clauses.findIndex((clause) => clause.clauseVersionId === after.clauseVersionId);
    const next = [...clauses.slice(index + 1), ...clauses.slice(0, index)].find(
      (clause) => decisionOf(clause) === 'open',
    );
    if (next) this.at.set(next.clauseVersionId);
  }

  private async send(readings: Readings): Promise<boolean> {
    const version = this.version();
    if (!version || this.busy() || readings.length === 0) return false;
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      this.version.set(await this.api.decide(version, readings));
      return true;
    } catch (error) {
      this.fault.set(this.messages.of(error));
      return false;
    } finally {
      this.busy.set(false);
    }
  }
}
