import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Flag, type FlagChange } from '@leidraad/quizzes/model';
import { LdIcon } from '@leidraad/shared/web';
import { replacedAt, withoutAt } from '../../write/edit-list';
import { ScenarioStudio } from '../studio';
import { FlagValue } from './flag-value';

/** What a choice does to the flags. */
@Component({
  selector: 'ld-change-rows',
  imports: [MatButton, MatIconButton, TranslocoPipe, FlagValue, LdIcon],
  template: `
    <h3>{{ 'scenario.changes.title' | transloco }}</h3>
    @for (change of changes(); track $index) {
      <div
        class="row"
        role="group"
        [attr.aria-label]="'scenario.changes.row' | transloco: { number: $index + 1 }"
      >
        <select
          class="ld-input"
          [attr.aria-label]="'scenario.flag.name' | transloco"
          (change)="choose($index, $event)"
        >
          @for (flag of studio.scenario()?.flags ?? []; track flag.key) {
            <option [value]="flag.key" [selected]="flag.key === change.flag">{{ flag.key }}</option>
          }
        </select>
        <select
          class="ld-input"
          [attr.aria-label]="'scenario.changes.how' | transloco"
          (change)="how($index, $event)"
        >
          <option value="set" [selected]="'set' in change">{{ 'scenario.changes.set' | transloco }}</option>
          @if (flagOf(change.flag)?.type === 'number') {
            <option value="add" [selected]="'add' in change">{{ 'scenario.changes.add' | transloco }}</option>
          }
        </select>
        <ld-flag-value
          [flag]="flagOf(change.flag)"
          [value]="valueOf(change)"
          [isFree]="'add' in change"
          (changed)="put($index, $event)"
        />
        <button
          matIconButton
          type="button"
          [attr.aria-label]="'scenario.changes.remove' | transloco: { number: $index + 1 }"
          (click)="changed.emit(without($index))"
        >
          <ld-icon name="close" />
        </button>
      </div>
    }
    <button matButton type="button" (click)="add()">
      <ld-icon matButtonIcon name="add" />{{ 'scenario.changes.new' | transloco }}
    </button>
  `,
  styleUrl: './inspector-fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeRows {
  readonly changes = input.required<readonly FlagChange[]>();
  readonly changed = output<FlagChange[]>();

  protected readonly studio = inject(ScenarioStudio);
  private readonly flags = computed(
    () => new Map((this.studio.scenario()?.flags ?? []).map((flag) => [flag.key, flag])),
  );

  protected flagOf(key: string): Flag | undefined {
    return this.flags().get(key);
  }

  protected valueOf(change: FlagChange): boolean | number {
    return 'set' in change ? change.set : change.add;
  }

  protected add(): void {
    const [flag] = this.flags().values();
    if (flag) this.changed.emit([...this.changes(), changeOf(flag)]);
  }

  protected choose(index: number, event: Event): void {
    const flag = this.flagOf((event.target as HTMLSelectElement).value);
    if (flag) this.changed.emit(replacedAt(this.changes(), index, changeOf(flag)));
  }

  protected how(index: number, event: Event): void {
    const change = this.changes()[index];
    const flag = change && this.flagOf(change.flag);
    if (!flag) return;
    const isAdd = (event.target as HTMLSelectElement).value === 'add';
    this.changed.emit(replacedAt(this.changes(), index, isAdd ? { flag: flag.key, add: 1 } : changeOf(flag)));
  }

  protected put(index: number, value: boolean | number): void {
    const change = this.changes()[index];
    if (!change) return;
    const next =
      'add' in change ? { flag: change.flag, add: Number(value) } : { flag: change.flag, set: value };
    this.changed.emit(replacedAt(this.changes(), index, next));
  }

  protected without(index: number): FlagChange[] {
    return withoutAt(this.changes(), index);
  }
}

const changeOf = (flag: Flag): FlagChange => ({
  flag: flag.key,
  set: flag.type === 'boolean' ? !flag.start : flag.start,
});
