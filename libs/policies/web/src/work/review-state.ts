import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { type ClauseView, policyVersionSchema, type PolicyVersionView } from '@leidraad/policies/model';
import { ErrorMessages, isApiError, LanguageService } from '@leidraad/shared/web';
import { countsOf, EVERYTHING, reviewRows, type ReviewView, warnedClauses } from './clause-rows';

/** What may stand in the pane beside the clauses. */
export const SIDES = ['reading', 'warnings', 'leftOut', 'help'] as const;
export type Side = (typeof SIDES)[number];

/** What the workbench of one policy shows and has chosen. One per page. */
@Injectable()
export class ReviewState {
  private readonly language = inject(LanguageService);
  private readonly messages = inject(ErrorMessages);

  readonly version = signal<PolicyVersionView | undefined>(undefined);
  readonly view = signal<ReviewView>(EVERYTHING);
  readonly closed = signal<ReadonlySet<string>>(new Set());
  readonly selected = signal<ReadonlySet<string>>(new Set());
  /** Something is being sent. */
  readonly busy = signal(false);
  /** What went wrong with what was sent last, in words. */
  readonly fault = signal<string | undefined>(undefined);
  /** Said by the live region. */
  readonly said = signal('');
  readonly side = signal<Side>('reading');
  /** On a narrow screen the pane lies over the clauses, as long as one looks at it. */
  readonly sideOpen = signal(false);

  readonly rows = computed(() => {
    const version = this.version();
    return version ? reviewRows(version, this.view(), this.closed()) : [];
  });
  readonly counts = computed(() => {
    const version = this.version();
    return version ? countsOf(version) : undefined;
  });
  readonly clauses = computed(() => this.version()?.sections.flatMap((section) => section.clauses) ?? []);
  /** Ids of the clauses that fit the view, also those in a closed section. */
  readonly fitting = computed(
    () => new Set(this.rows().flatMap((row) => (row.kind === 'section' ? row.shown : []))),
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
  /** Whether the current clause is one that the view leaves out. */
  readonly isOutside = computed(() => {
    const at = this.at();
    return at !== undefined && !this.fitting().has(at);
  });
  readonly chosen = computed(() =>
    this.clauses().filter((clause) => this.selected().has(clause.clauseVersionId)),
  );
  readonly warned = computed(() => warnedClauses(this.version() ?? { warnings: [] }));
  /** Selected clauses with a warning: those are looked at one by one. */
  readonly warnedInSelection = computed(
    () => this.chosen().filter((clause) => this.warned().has(clause.number)).length,
  );

  see(change: Partial<ReviewView>): void {
    this.view.update((view) => ({ ...view, ...change }));
  }

  /** Shows a tab of the pane beside the clauses. */
  open(side: Side): void {
    this.side.set(side);
    this.sideOpen.set(true);
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
      const next = new Set(selected);
      if (ids.every((id) => selected.has(id))) for (const id of ids) next.delete(id);
      else for (const id of ids) next.add(id);
      return next;
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

  /** To the first clause after the current one that `isWanted`, those in view before the others; round at the end. */
  goToNext(isWanted: (clause: ClauseView) => boolean): boolean {
    const clauses = this.clauses();
    const index = clauses.findIndex((clause) => clause.clauseVersionId === this.at());
    const wanted = [...clauses.slice(index + 1), ...clauses.slice(0, index)].filter(isWanted);
    const next = wanted.find((clause) => this.fitting().has(clause.clauseVersionId)) ?? wanted[0];
    if (next) this.at.set(next.clauseVersionId);
    return next !== undefined;
  }

  announce(key: string, params: Record<string, unknown> = {}): void {
    this.said.set(this.language.text(key, params));
  }

  /** Sends something, one thing at a time; what the server refuses is put into words. True when it was accepted. */
  async send(
    work: () => Promise<void>,
    refused: (error: unknown) => void = (error) => this.refuse(error),
  ): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.fault.set(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      refused(error);
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  /** Says why something was refused, and shows the newer version when that was the reason. */
  refuse(error: unknown): void {
    const current = newerIn(error);
    if (current) this.take(current);
    this.fault.set(this.messages.of(error));
  }
}

/** The version as it is now, where a refusal carries it. */
export function newerIn(error: unknown): PolicyVersionView | undefined {
  return isApiError(error) ? policyVersionSchema.safeParse(error.current).data : undefined;
}
