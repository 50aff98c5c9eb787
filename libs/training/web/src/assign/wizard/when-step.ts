import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FieldTree } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdDateField, LdTextField } from '@leidraad/shared/web';
import { type AssignChoice } from './assign-choice';

/** By when: so many days after assignment, or on a date. */
@Component({
  selector: 'ld-when-step',
  imports: [TranslocoPipe, LdDateField, LdTextField],
  template: `
    <fieldset>
      <legend class="ld-hidden">{{ 'assign.when.legend' | transloco }}</legend>
      @for (kind of kinds; track kind) {
        <label>
          <input
            type="radio"
            name="assign-due"
            [value]="kind"
            [checked]="form().dueKind().value() === kind"
            (change)="form().dueKind().value.set(kind)"
          />
          <span>{{ 'assign.when.' + kind | transloco }}</span>
        </label>
      }
    </fieldset>
    @if (form().dueKind().value() === 'days') {
      <ld-text-field
        class="days"
        fieldId="assign-days"
        inputmode="numeric"
        [label]="'assign.when.daysLabel' | transloco"
        [hint]="'assign.when.daysHint' | transloco"
        [field]="form().days"
      />
    } @else {
      <ld-date-field
        fieldId="assign-date"
        [label]="'assign.when.dateLabel' | transloco"
        [hint]="'assign.when.dateHint' | transloco"
        [from]="today()"
        [to]="lastDay()"
        [field]="form().date"
      />
    }
  `,
  styleUrl: './when-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdWhenStep {
  readonly form = input.required<FieldTree<AssignChoice>>();
  readonly today = input.required<string>();
  readonly lastDay = input.required<string>();
  protected readonly kinds = ['days', 'on'] as const;
}
