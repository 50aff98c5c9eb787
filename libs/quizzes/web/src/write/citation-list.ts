import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ClauseView } from '@leidraad/policies/model';
import { type SupportLevel, supportLevelSchema } from '@leidraad/quizzes/model';
import { type Language } from '@leidraad/shared/model';
import { LdClauseBadge, LdIcon } from '@leidraad/shared/web';
import { ClausePicker } from './clause-picker';
import { replacedAt, withoutAt } from './edit-list';
import { focusChip } from './focus-chip';

/** Where a line comes from: the clause, and how the line hangs on it. */
export type Citations = readonly { clauseId: string; support: SupportLevel }[];

/** The clauses a line comes from, each with how it hangs on the clause. */
@Component({
  selector: 'ld-citation-list',
  imports: [TranslocoPipe, LdClauseBadge, LdIcon, ClausePicker],
  templateUrl: './citation-list.html',
  styleUrl: './citation-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CitationList {
  readonly citations = input.required<Citations>();
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly language = input.required<Language>();
  readonly version = input<string>();
  readonly changed = output<{ clauseId: string; support: SupportLevel }[]>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly levels = supportLevelSchema.options;
  protected readonly shown = computed(() =>
    this.citations().map((citation) => ({
      ...citation,
      number: this.clauses().find((clause) => clause.clauseId === citation.clauseId)?.number,
    })),
  );
  protected readonly free = computed(() => {
    const cited = new Set(this.citations().map((citation) => citation.clauseId));
    return this.clauses().filter((clause) => !cited.has(clause.clauseId));
  });

  protected add(clauseId: string): void {
    this.changed.emit([...this.citations(), { clauseId, support: 'T' }]);
  }

  protected support(index: number, event: Event): void {
    const citation = this.citations()[index];
    const support = (event.target as HTMLSelectElement).value as SupportLevel;
    if (citation) this.changed.emit(replacedAt(this.citations(), index, { ...citation, support }));
  }

  protected remove(index: number): void {
    this.changed.emit(withoutAt(this.citations(), index));
    focusChip(this.host, index);
  }
}
