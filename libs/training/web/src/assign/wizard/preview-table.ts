import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { formatDate, LanguageService, LdDatePipe } from '@leidraad/shared/web';
import { type AssignPreview } from '@leidraad/training/model';
import { upperFirst } from '../../upper-first';
import { dueStepWords } from './due-step-words';

const SHOWN_AT_FIRST = 25;
type Outcome = AssignPreview['people'][number]['outcome'];
const ORDER: readonly Outcome[] = ['new', 'renewal', 'has-open', 'still-valid', 'exempt'];

/** Who gets what when, by group; skipped people with the reason. */
@Component({
  selector: 'ld-preview-table',
  imports: [TranslocoPipe, LdDatePipe],
  templateUrl: './preview-table.html',
  styleUrl: './preview-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdPreviewTable {
  readonly preview = input.required<AssignPreview>();

  private readonly language = inject(LanguageService);
  protected readonly groups = computed(() =>
    ORDER.map((outcome) => ({
      outcome,
      count: this.preview().people.filter((person) => person.outcome === outcome).length,
    })).filter((group) => group.count > 0),
  );
  protected readonly group = linkedSignal<Outcome | undefined>(() => this.groups()[0]?.outcome);
  protected readonly all = signal(false);
  private readonly people = computed(() =>
    this.preview().people.filter((person) => person.outcome === this.group()),
  );
  protected readonly shown = computed(() =>
    this.all() ? this.people() : this.people().slice(0, SHOWN_AT_FIRST),
  );
  protected readonly more = computed(() => this.people().length - this.shown().length);

  protected choose(outcome: Outcome): void {
    this.group.set(outcome);
    this.all.set(false);
  }

  /** "Toegewezen op 22 november. Plus 30 dagen is 22 december." */
  protected why(person: AssignPreview['people'][number]): string {
    return person.explanation
      .map((step) => {
        const { key, dates, values } = dueStepWords(step);
        const written = Object.entries(dates).map(([name, date]) => [
          name,
          formatDate(date, 'day', this.language.locale(), 'UTC', new Date()),
        ]);
        return upperFirst(
          this.language.text(`assign.why.${key}`, { ...values, ...Object.fromEntries(written) }),
        );
      })
      .join(' ');
  }
}
