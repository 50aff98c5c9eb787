import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import {
  type ClauseView,
  MOST_READINGS,
  policyVersionSchema,
  type PolicyVersionView,
  type ReadingDecision,
} from '@leidraad/policies/model';
import { ErrorMessages, isApiError, LanguageService } from '@leidraad/shared/web';
import { type Language } from '@leidraad/shared/model';
import { PoliciesApi, type Readings, type TranslationPair } from '../policies-api';
import { countsOf, decisionOf, EVERYTHING, reviewRows, type ReviewView, warnedClauses } from './clause-rows';
import {
  differingParts,
  draftOf,
  missingFor,
  type MissingPart,
  readingFrom,
  type ReadingDraft,
} from './reading-draft';
import { WrittenReadings } from './written-readings';

/** What the workbench of one policy shows and has chosen. One per page. */
@Injectable()
export class ReviewState {
  private readonly api = inject(PoliciesApi);
  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);

  readonly version = signal<PolicyVersionView | undefined>(undefined);
  readonly view = signal<ReviewView>(EVERYTHING);
  readonly closed = signal<ReadonlySet<string>>(new Set());
  readonly selected = signal<ReadonlySet<string>>(new Set());
  readonly busy = signal(false);
  /** What went wrong with the last decision, in words. */
  readonly fault = signal<string | undefined>(undefined);
  /** Said by the live region. */
  readonly said = signal('');
  /** The last decisions, which can be taken back at once. */
  readonly undoable = signal<readonly string[]>([]);
  /** On a narrow screen the inspector lies over the list. */
  readonly inspecting = signal(false);

  readonly rows = computed(() => {
    const version = this.version();
    return version ? reviewRows(version, this.view(), this.closed()) : [];
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
  private readonly written = new WrittenReadings();
  /** The words in the inspector. */
  readonly draft = computed(() => {
    const clause = this.current();
    return clause && this.written.draftFor(clause);
  });
  /** Clauses about which something is typed that was not decided. */
  readonly unsaved = computed(
    () =>
      new Set(
        this.clauses()
          .filter((clause) => this.written.isUnsaved(clause))
          .map((clause) => clause.clauseVersionId),
      ),
  );
  /** What differs in the reading that somebody else gave the current clause while one was writing. */
  readonly elsewhere = computed(() => {
    const clause = this.current();
    if (!clause?.reading || !this.written.decidedElsewhere(clause)) return undefined;
    const theirs = draftOf(clause);
    return {
      reading: clause.reading,
      theirs,
      parts: differingParts(this.written.draftFor(clause), theirs),
    };
  });
  readonly missing = linkedSignal<string | undefined, readonly MissingPart[]>({
    source: this.at,
    computation: () => [],
  });

  readonly warned = computed(() => warnedClauses(this.version() ?? { warnings: [] }));
  /** Selected clauses with a warning: those are looked at one by one. */
  readonly warnedInSelection = computed(
    () =>
      this.clauses().filter(
        (clause) => this.selected().has(clause.clauseVersionId) && this.warned().has(clause.number),
      ).length,
  );

  see(change: Partial<ReviewView>): void {
    this.view.update((view) => ({ ...view, ...change }));
  }

  write(change: Partial<ReadingDraft>): void {
    const clause = this.current();
    if (clause) this.written.write(clause, change);
  }

  /** Ends a choice between one's own words and those that somebody else decided on meanwhile. */
  choose(which: 'mine' | 'theirs'): void {
    const clause = this.current();
    if (!clause) return;
    if (which === 'mine') this.written.keep(clause);
    else this.written.forget(clause);
    this.fault.set(undefined);
  }

  /** The version as the server has it now; ignored when something newer is shown already. */
  take(version: PolicyVersionView): void {
    const known = this.version();
    if (known?.versionId === version.versionId && known.revision > version.revision) return;
    this.version.set(version);
  }

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
    if (!clause) return;
    if (this.elsewhere()) {
      this.inspecting.set(true);
      this.fault.set(this.language.text('policies.reading.chooseWords'));
      return;
    }
    const entry = { ...this.written.entryOf(clause), seen: this.written.seenFor(clause) };
    this.missing.set(missingFor(decision, entry.draft));
    if (this.missing().length > 0) {
      this.inspecting.set(true);
      return;
    }
    // Words that are not accepted stay here, also when nothing was typed: a newer reading is shown beside them.
    this.written.put(clause, entry);
    const done = await this.send([readingFrom(clause.clauseVersionId, decision, entry)]);
    if (!done) return;
    this.written.sent(clause, entry, this.clauses().find(isSame(clause)));
    this.announce(`policies.review.done.${decision}`, { number: clause.number });
    this.goToNextOpen(clause);
  }

  /**
   * Adopts the selection: each with its own reading or proposal, or with `draft` where it has neither. Refused as long as
   * a warning among them was not looked at.
   */
  async adoptSelection(draft: ReadingDraft): Promise<boolean> {
    if (this.warnedInSelection() > 0) {
      const params = { warned: this.warnedInSelection(), count: this.selected().size };
      this.fault.set(this.language.text('policies.review.warnedMany', params));
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
    const version = this.version();
    const readingIds = this.undoable();
    if (!version || this.busy() || readingIds.length === 0) return;
    await this.whileBusy(async () => {
      for (const part of inParts(readingIds)) this.take(await this.api.undo(version, part));
      this.undoable.set([]);
      this.announce('policies.review.done.undone', { count: readingIds.length });
    });
  }

  /** Notes that somebody looked at a warning, or opens it again. */
  async lookAt(key: string, state: 'open' | 'looked-at'): Promise<void> {
    const version = this.version();
    if (!version || this.busy()) return;
    await this.whileBusy(async () => {
      this.take(await this.api.lookAt(version, key, { state }));
      this.announce(`policies.warnings.said.${state}`);
    });
  }

  /** Corrects the translation of a clause by hand. */
  async pair(language: Language, pair: TranslationPair): Promise<boolean> {
    const version = this.version();
    if (!version || this.busy()) return false;
    await this.whileBusy(async () => {
      this.take(await this.api.pairTranslation(version, language, [pair]));
      this.announce('policies.pairs.done');
    });
    return this.fault() === undefined;
  }

  /** Which left-out pieces of the main text count as policy text. */
  async keep(starts: number[]): Promise<void> {
    const version = this.version();
    if (!version || this.busy()) return;
    await this.whileBusy(async () => {
      this.take(await this.api.keep(version, version.masterLanguage, starts));
      this.announce('policies.review.done.text');
    });
  }

  announce(key: string, params: Record<string, unknown> = {}): void {
    this.said.set(this.language.text(key, params));
  }

  private async decideSelection(
    decision: ReadingDecision,
    said: string,
    words: (own: ReadingDraft) => ReadingDraft,
  ): Promise<boolean> {
    const chosen = this.clauses().filter((clause) => this.selected().has(clause.clauseVersionId));
    const readings = chosen.map((clause) =>
      readingFrom(clause.clauseVersionId, decision, {
        draft: words(this.written.draftFor(clause)),
        seen: this.written.seenFor(clause),
      }),
    );
    if (!(await this.send(readings))) return false;
    for (const clause of chosen) this.written.forget(clause);
    this.selected.set(new Set());
    this.announce(said, { count: chosen.length });
    return true;
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
    let sent: Readings = [];
    const decided: string[] = [];
    try {
      for (const part of inParts(readings)) {
        sent = part;
        const after = await this.api.decide(version, part);
        this.take(after);
        decided.push(...readingsOf(after, part));
      }
      return true;
    } catch (error) {
      this.refused(error, sent);
      return false;
    } finally {
      if (decided.length > 0) this.undoable.set(decided);
      this.busy.set(false);
    }
  }

  private async whileBusy(send: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await send();
    } catch (error) {
      const current = isApiError(error) ? policyVersionSchema.safeParse(error.current).data : undefined;
      if (current) this.take(current);
      this.fault.set(this.messages.of(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** Somebody else decided meanwhile: shows the newer state and takes those clauses out of the selection. */
  private refused(error: unknown, sent: Readings): void {
    const current = isApiError(error) ? policyVersionSchema.safeParse(error.current).data : undefined;
    if (isApiError(error) && error.code === 'reading.stale' && current) {
      const stale = new Set(
        error.fields.map(({ path }) => sent[Number(path.split('.')[1])]?.clauseVersionId),
      );
      this.take(current);
      this.selected.update((selected) => new Set([...selected].filter((id) => !stale.has(id))));
      this.fault.set(
        sent.length === 1
          ? this.messages.of(error)
          : this.language.text('policies.review.staleMany', { count: stale.size }),
      );
      return;
    }
    this.fault.set(this.messages.of(error));
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
