import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Condition, type Flag } from '@leidraad/quizzes/model';
import { LdIcon } from '@leidraad/shared/web';
import { replacedAt, withoutAt } from '../../write/edit-list';
import { ScenarioStudio } from '../studio';
import { FlagValue } from './flag-value';

/** When a choice is offered: all of these hold. */
@Component({
  selector: 'ld-condition-rows',
  imports: [MatButton, MatIconButton, TranslocoPipe, FlagValue, LdIcon],
  template: `
    <h3>{{ 'scenario.when.title' | transloco }}</h3>
    @for (condition of conditions(); track $index) {
      <div
        class="row"
        role="group"
        [attr.aria-label]="'scenario.when.row' | transloco: { number: $index + 1 }"
      >
        <select
          class="ld-input"
          [attr.aria-label]="'scenario.flag.name' | transloco"
          (change)="choose($index, $event)"
        >
          @for (flag of studio.scenario()?.flags ?? []; track flag.key) {
            <option [value]="flag.key" [selected]="flag.key === condition.flag">{{ flag.key }}</option>
          }
        </select>
        <select
          class="ld-input"
          [attr.aria-label]="'scenario.when.test' | transloco"
          (change)="test($index, $event)"
        >
          @for (each of testsOf(condition.flag); track each) {
            <option [value]="each" [selected]="each === condition.test">
              {{ 'scenario.when.' + each | transloco }}
            </option>
          }
        </select>
        <ld-flag-value
          [flag]="flagOf(condition.flag)"
          [value]="condition.value"
          (changed)="put($index, $event)"
        />
        <button
          matIconButton
          type="button"
          [attr.aria-label]="'scenario.when.remove' | transloco: { number: $index + 1 }"
          (click)="changed.emit(without($index))"
        >
          <ld-icon name="close" />
        </button>
      </div>
    }
    <button matButton type="button" (click)="add()">
      <ld-icon matButtonIcon name="add" />{{ 'scenario.when.add' | transloco }}
    </button>
  `,
  styleUrl: './inspector-fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConditionRows {
  readonly conditions = input.required<readonly Condition[]>();
  readonly changed = output<Condition[]>();

  protected readonly studio = inject(ScenarioStudio);
  private readonly flags = computed(
    () => new Map((this.studio.scenario()?.flags ?? []).map((flag) => [flag.key, flag])),
  );

  protected flagOf(key: string): Flag | undefined {
    return this.flags().get(key);
  }

  protected testsOf(key: string): readonly Condition['test'][] {
    return this.flagOf(key)?.type === 'number' ? ['is', 'is-not', 'at-least', 'at-most'] : ['is', 'is-not'];
  }

  protected add(): void {
    const [flag] = this.flags().values();
    if (flag) this.changed.emit([...this.conditions(), conditionOn(flag)]);
  }

  protected choose(index: number, event: Event): void {
    const flag = this.flagOf((event.target as HTMLSelectElement).value);
    if (flag) this.changed.emit(replacedAt(this.conditions(), index, conditionOn(flag)));
  }

  protected test(index: number, event: Event): void {
    const condition = this.conditions()[index];
    const test = (event.target as HTMLSelectElement).value as Condition['test'];
    if (condition) this.changed.emit(replacedAt(this.conditions(), index, { ...condition, test }));
  }

  protected put(index: number, value: boolean | number): void {
    const condition = this.conditions()[index];
    if (condition) this.changed.emit(replacedAt(this.conditions(), index, { ...condition, value }));
  }

  protected without(index: number): Condition[] {
    return withoutAt(this.conditions(), index);
  }
}

const conditionOn = (flag: Flag): Condition => ({
  flag: flag.key,
  test: 'is',
  value: flag.type === 'boolean' ? true : flag.start,
});
