import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Citation } from '@leidraad/quizzes/model';
import { Lack } from './lack';
import { OptionClauses } from './option-clauses';
import { ItemWriting } from './writing';

/** What a part that judges somebody says about the policy. */
export interface Cited {
  clauses: Citation[];
  accepted?: boolean | undefined;
}

/** The clauses of an answer or a line of feedback; what isn't in the policy has to be accepted by somebody. */
@Component({
  selector: 'ld-cited-editor',
  imports: [MatButton, TranslocoPipe, Lack, OptionClauses],
  template: `
    <ld-option-clauses
      [cited]="part().clauses"
      [right]="right()"
      [clauses]="writing.clauses()"
      [language]="writing.language()"
      (changed)="cite($event)"
    />
    @if (needed() && part().clauses.length === 0) {
      <ld-lack>{{ 'quizzes.write.cite.nothing' | transloco }}</ld-lack>
    }
    @if (assumes()) {
      <div class="assumption" [class.open]="!part().accepted">
        <span>{{
          (part().accepted ? 'quizzes.write.cite.accepted' : 'quizzes.write.cite.assumption') | transloco
        }}</span>
        <button matButton="tonal" type="button" (click)="accept(!part().accepted)">
          {{ (part().accepted ? 'quizzes.write.cite.unaccept' : 'quizzes.write.cite.accept') | transloco }}
        </button>
      </div>
    }
  `,
  styleUrl: './cited-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CitedEditor<T extends Cited> {
  readonly part = input.required<T>();
  /** What is right follows what it cites, what is wrong breaks it, until told otherwise. */
  readonly right = input.required<boolean>();
  /** Whether it has to name a clause itself. */
  readonly needed = input(true);
  readonly changed = output<T>();

  protected readonly writing = inject(ItemWriting);
  protected readonly assumes = computed(() => assumesIn(this.part().clauses));

  protected cite(clauses: Citation[]): void {
    // A new assumption is decided about anew.
    const { accepted, ...part } = this.part();
    const keep = accepted !== undefined && assumesIn(clauses) && this.assumes();
    this.changed.emit({ ...part, clauses, ...(keep && { accepted }) } as T);
  }

  protected accept(accepted: boolean): void {
    this.changed.emit({ ...this.part(), accepted });
  }
}

const assumesIn = (clauses: readonly Citation[]) => clauses.some(({ support }) => support === 'A');
