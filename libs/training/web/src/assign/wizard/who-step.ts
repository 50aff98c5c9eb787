import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type UnitRow } from '@leidraad/people/model';
import { unitsInOrder } from '@leidraad/people/web';
import { peopleIn } from './assign-choice';

/** Which department, and whether those below it too. */
@Component({
  selector: 'ld-who-step',
  imports: [TranslocoPipe],
  template: `
    <fieldset>
      <legend class="ld-hidden">{{ 'assign.who.legend' | transloco }}</legend>
      @for (row of rows(); track row.unit.id) {
        <label [style.margin-inline-start.px]="row.depth * 24" [class.chosen]="row.unit.id === unitId()">
          <input
            type="radio"
            name="assign-unit"
            [value]="row.unit.id"
            [checked]="row.unit.id === unitId()"
            (change)="unitChanged.emit(row.unit.id)"
          />
          <span class="words">{{ row.unit.name }}</span>
          <span class="count">{{ 'assign.people' | transloco: { count: row.people } }}</span>
        </label>
      }
    </fieldset>
    <label class="below">
      <input type="checkbox" [checked]="withBelow()" (change)="belowChanged.emit(!withBelow())" />
      <span>{{ 'assign.who.below' | transloco }}</span>
    </label>
  `,
  styleUrl: './who-step.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdWhoStep {
  readonly units = input.required<readonly UnitRow[]>();
  readonly unitId = input('');
  readonly withBelow = input(true);
  readonly unitChanged = output<string>();
  readonly belowChanged = output<boolean>();

  protected readonly rows = computed(() =>
    unitsInOrder(this.units()).map(({ unit, depth }) => ({
      unit,
      depth,
      people: peopleIn(this.units(), unit.id, this.withBelow()),
    })),
  );
}
