import { computed, inject, Injectable, signal } from '@angular/core';
import { type ChangeClass, type ComparedRelation, countChanges, renamesOf } from '@leidraad/policies/model';
import { type FieldError } from '@leidraad/shared/model';
import { LanguageService, tooLong } from '@leidraad/shared/web';
import { chosen, hasWeight, type Weight, weightOf } from './class-choice';
import { compareRows, type CompareRow, unfoldedRows } from './comparison-rows';
import { ComparisonWrites } from './comparison-writes';
import { filterCounts, type RowFilter } from './row-category';

const SHORTEST_WHY = 10;
const LONGEST_WHY = 1000;

/** Another class than was proposed, until its reason is written. */
export interface ClassDraft {
  change: Exclude<ChangeClass, 'none'>;
  why: string;
  errors: readonly FieldError[];
}

/** A name that was replaced throughout. */
export interface Rename {
  key: string;
  was: string;
  becomes: string;
  /** In so many sentences, other changes in them or not. */
  clauses: number;
  /** Those in which nothing else changed. */
  rows: ComparedRelation[];
}

/** What a reader of was–wordt sees and does: filters, folds, the row at hand and choices that wait for a reason. */
@Injectable()
export class CompareState {
  private readonly writes = inject(ComparisonWrites);
  private readonly language = inject(LanguageService);

  readonly comparison = this.writes.comparison;
  readonly fault = this.writes.fault;
  readonly filters = signal<ReadonlySet<RowFilter>>(new Set());
  readonly opened = signal<ReadonlySet<string>>(new Set());
  /** Id of the row with the tab stop. */
  readonly at = signal<string | undefined>(undefined);
  readonly drafts = signal<ReadonlyMap<string, ClassDraft>>(new Map());
  readonly said = signal('');

  /** As the server gave them, with what was looked at here and is on its way. */
  readonly relations = computed((): readonly ComparedRelation[] => {
    const underway = this.writes.underway();
    const relations = this.comparison()?.relations ?? [];
    if (underway.size === 0) return relations;
    return relations.map((row) => {
      const looked = underway.get(row.key);
      if (looked === undefined) return row;
      const lookedAt = looked ? (row.lookedAt ?? { byName: null, at: '' }) : null;
      return { ...row, lookedAt, needsLook: !looked && row.overrules.length === 0 };
    });
  });
  readonly counts = computed(() => countChanges(this.relations()));
  /** What each filter stands for, in numbers. */
  readonly filterCounts = computed(() => filterCounts(this.counts()));
  /** Names that were replaced throughout, each with the rows in which nothing else changed. */
  readonly renames = computed((): Rename[] => {
    const rows = Map.groupBy(
      this.relations().flatMap((row) => renamesOf(row).map((rename) => ({ rename, row }))),
      ({ rename }) => rename,
    );
    return (this.comparison()?.renames ?? []).map((rename) => {
      const key = `${rename.was}\n${rename.becomes}`.toLowerCase();
      return { ...rename, key, rows: (rows.get(key) ?? []).map(({ row }) => row) };
    });
  });
  private readonly renamed = computed(() => {
    const told = new Set(this.renames().map(({ key }) => key));
    const onlyTold = (row: ComparedRelation) => {
      const names = renamesOf(row);
      return names.length > 0 && names.every((name) => told.has(name));
    };
    return new Set(
      this.relations()
        .filter(onlyTold)
        .map(({ key }) => key),
    );
  });
  readonly rows = computed((): CompareRow[] =>
    compareRows(this.relations(), this.filters(), this.opened(), this.renamed()),
  );
  /** The same with every fold closed. */
  readonly foldedRows = computed((): CompareRow[] =>
    compareRows(this.relations(), this.filters(), new Set(), this.renamed()),
  );
  /** Every row that passes the filters, none folded. */
  readonly allRows = computed((): CompareRow[] => unfoldedRows(this.relations(), this.filters()));
  readonly editable = computed(() => this.comparison()?.editable === true);
  toggleFilter(filter: RowFilter): void {
    this.filters.update((on) => toggled(on, filter));
  }

  toggleFold(id: string): void {
    this.opened.update((open) => toggled(open, id));
  }

  choose(relation: ComparedRelation, weight: Weight): void {
    if (!this.editable() || !hasWeight(relation)) return;
    const next = chosen(relation, weight);
    if (next.step === 'explain') {
      this.setDraft(relation.key, { change: next.change, why: '', errors: [] });
      return;
    }
    this.dropDraft(relation.key);
    if (next.step === 'restore') void this.restore(relation);
    else if (relation.needsLook) void this.look([relation]);
  }

  typeWhy(key: string, why: string): void {
    const draft = this.drafts().get(key);
    if (draft) this.setDraft(key, { ...draft, why });
  }

  /** Sends the other class with its reason; false when the reason is not there yet. */
  async saveDraft({ key, from, to }: ComparedRelation): Promise<boolean> {
    const draft = this.drafts().get(key);
    if (!draft) return true;
    const errors = whyFaults(draft.why);
    this.setDraft(key, { ...draft, errors });
    if (errors.length > 0) return false;
    const clauses = { from: from.map(versionId), to: to.map(versionId) };
    const { change, why } = draft;
    const taken = await this.writes.overrule({ kind: 'class', change, why: why.trim(), ...clauses });
    if (!taken) return false;
    this.dropDraft(key);
    this.announce('chosen', { weight: weightOf(change) });
    return true;
  }

  /** Back to the class that was proposed. */
  async restore(relation: ComparedRelation): Promise<void> {
    this.dropDraft(relation.key);
    const own = relation.overrules.find(({ kind }) => kind === 'class');
    if (own && (await this.writes.takeBack(own.id))) this.announce('restored');
  }

  async takeBack(id: string): Promise<void> {
    if (await this.writes.takeBack(id)) this.announce('restored');
  }

  async look(rows: readonly ComparedRelation[], looked = true): Promise<boolean> {
    const done = this.writes.look(
      rows.map(({ key }) => key),
      looked,
    );
    this.announce(looked ? 'looked' : 'reopened', { count: countChanges(rows).toLook });
    return done;
  }

  async unpair({ from, to }: ComparedRelation, why: string): Promise<boolean> {
    const clauses = { from: from.map(versionId), to: to.map(versionId) };
    const taken = await this.writes.overrule({ kind: 'unpair', why, ...clauses });
    if (taken) this.announce('unpaired');
    return taken;
  }

  async pair(clauses: { from: string[]; to: string[] }, why: string): Promise<boolean> {
    const taken = await this.writes.overrule({ kind: 'pair', why, ...clauses });
    if (taken) this.announce('paired');
    return taken;
  }

  private setDraft(key: string, draft: ClassDraft): void {
    this.drafts.update((known) => new Map(known).set(key, draft));
  }

  private dropDraft(key: string): void {
    this.drafts.update((known) => new Map([...known].filter(([other]) => other !== key)));
  }

  private announce(what: string, params: Record<string, string | number> = {}): void {
    this.said.set(this.language.text(`policies.compare.said.${what}`, params));
  }
}

const versionId = ({ clauseVersionId }: { clauseVersionId: string }) => clauseVersionId;

/** What is wrong with a reason, for the field `why`. */
export function whyFaults(why: string): FieldError[] {
  if (why.trim().length < SHORTEST_WHY)
    return [{ path: 'why', code: 'minLength', params: { minLength: SHORTEST_WHY } }];
  return tooLong('why', why, LONGEST_WHY);
}

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}
