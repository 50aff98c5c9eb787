import { ChangeDetectionStrategy, Component, computed, input, model, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ComparedClause } from '@leidraad/policies/model';
import { type Language } from '@leidraad/shared/model';
import { LdClauseBadge } from '@leidraad/shared/web';

/** So many are listed; searching brings the others. */
const LISTED = 60;

let ids = 0;

/** Picks one or more clauses of a version, by number or words. */
@Component({
  selector: 'ld-version-clause-picker',
  imports: [TranslocoPipe, LdClauseBadge],
  templateUrl: './clause-picker.html',
  styleUrl: './clause-picker.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VersionClausePicker {
  readonly clauses = input.required<readonly ComparedClause[]>();
  readonly lang = input.required<Language>();
  readonly several = input(false);
  /** Clause version ids, in document order. */
  readonly picked = model.required<readonly string[]>();

  protected readonly id = `clauses-${++ids}`;
  protected readonly search = signal('');
  protected readonly found = computed(() => {
    const words = this.search().trim().toLowerCase();
    const picked = new Set(this.picked());
    if (words === '') return this.clauses().toSorted((a, b) => rank(picked, b) - rank(picked, a));
    return this.clauses().filter(
      ({ number, text, clauseVersionId }) =>
        picked.has(clauseVersionId) || number.startsWith(words) || text.toLowerCase().includes(words),
    );
  });
  protected readonly listed = computed(() => this.found().slice(0, LISTED));

  protected type(event: Event): void {
    this.search.set((event.target as HTMLInputElement).value);
  }

  protected pick(id: string): void {
    if (!this.several()) return this.picked.set([id]);
    const picked = new Set(this.picked());
    if (!picked.delete(id)) picked.add(id);
    this.picked.set(this.clauses().flatMap(({ clauseVersionId: each }) => (picked.has(each) ? [each] : [])));
  }
}

const rank = (picked: ReadonlySet<string>, { clauseVersionId }: ComparedClause) =>
  picked.has(clauseVersionId) ? 1 : 0;
