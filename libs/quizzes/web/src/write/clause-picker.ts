import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { MatAutocompleteModule, type MatAutocompleteSelectedEvent } from '@angular/material/autocomplete';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ClauseView } from '@leidraad/policies/model';
import { inLanguage, type Language } from '@leidraad/shared/model';

const MOST_SHOWN = 30;
let ids = 0;

/** Finds an adopted clause by number or words and gives its id. */
@Component({
  selector: 'ld-clause-picker',
  imports: [MatAutocompleteModule, TranslocoPipe],
  template: `
    <label class="ld-hidden" [for]="id">{{ label() }}</label>
    <input
      class="ld-input"
      autocomplete="off"
      [id]="id"
      [placeholder]="label()"
      [value]="typed()"
      [matAutocomplete]="list"
      (input)="type($event)"
    />
    <mat-autocomplete #list="matAutocomplete" autoActiveFirstOption (optionSelected)="choose($event)">
      @for (clause of found(); track clause.id) {
        <mat-option [value]="clause.id">
          <span class="number">§ {{ clause.number }}</span>
          <span class="words" [attr.lang]="clause.lang">{{ clause.text }}</span>
        </mat-option>
      } @empty {
        <mat-option disabled>{{ 'quizzes.write.cite.none' | transloco }}</mat-option>
      }
    </mat-autocomplete>
  `,
  styleUrl: './clause-picker.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ClausePicker {
  readonly label = input.required<string>();
  readonly clauses = input.required<readonly ClauseView[]>();
  readonly language = input.required<Language>();
  readonly chosen = output<string>();

  protected readonly id = `clause-picker-${++ids}`;
  protected readonly typed = signal('');
  protected readonly found = computed(() => {
    const wanted = this.typed().trim().toLowerCase().replace(/^§\s*/, '');
    return this.clauses()
      .filter((clause) => clause.reading?.decision === 'adopted')
      .map((clause) => {
        const { text, language } = inLanguage(clause.text, this.language());
        return { id: clause.clauseId, number: clause.number, text, lang: language };
      })
      .filter(
        ({ number, text }) =>
          wanted === '' || number.startsWith(wanted) || text.toLowerCase().includes(wanted),
      )
      .slice(0, MOST_SHOWN);
  });

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLInputElement).value);
  }

  protected choose(event: MatAutocompleteSelectedEvent): void {
    const clauseId = event.option.value as string;
    // Ready for the next one; the field holds the id for a moment.
    this.typed.set(clauseId);
    queueMicrotask(() => this.typed.set(''));
    this.chosen.emit(clauseId);
  }
}
