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
import { type Citation, type SupportLevel, supportLevelSchema } from '@leidraad/quizzes/model';
import { type Language } from '@leidraad/shared/model';
import { LdClauseBadge, LdIcon } from '@leidraad/shared/web';
import { ClausePicker } from './clause-picker';
import { replacedAt, withoutAt } from './edit-list';
import { focusChip } from './focus-chip';

/** The clauses an answer, an ending or a line of feedback follows or breaks, each with how that hangs on the policy. */
@Component({
  selector: 'ld-option-clauses',
  imports: [TranslocoPipe, LdClauseBadge, LdIcon, ClausePicker],
  templateUrl: './option-clauses.html',
  styleUrl: './citation-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OptionClauses {
  readonly cited = input.required<readonly Citation[]>();
  /** A right answer follows what it cites, a wrong one breaks it, until told otherwise. */
  readonly right = input.required<boolean>();
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly language = input.required<Language>();
  readonly changed = output<Citation[]>();

  protected readonly effects = ['honours', 'breaks'] as const;
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly levels = supportLevelSchema.options;
  protected readonly shown = computed(() =>
    this.cited().map((clause) => ({
      ...clause,
      number: this.clauses().find((each) => each.clauseId === clause.clauseId)?.number,
    })),
  );
  protected readonly free = computed(() => {
    const cited = new Set(this.cited().map((clause) => clause.clauseId));
    return this.clauses().filter((clause) => !cited.has(clause.clauseId));
  });

  protected add(clauseId: string): void {
    const effect = this.right() ? 'honours' : 'breaks';
    this.changed.emit([...this.cited(), { clauseId, effect, support: 'T' }]);
  }

  protected set(index: number, part: 'effect' | 'support', event: Event): void {
    const clause = this.cited()[index];
    const value = (event.target as HTMLSelectElement).value as 'honours' & SupportLevel;
    if (clause) this.changed.emit(replacedAt(this.cited(), index, { ...clause, [part]: value }));
  }

  protected remove(index: number): void {
    this.changed.emit(withoutAt(this.cited(), index));
    focusChip(this.host, index);
  }
}
