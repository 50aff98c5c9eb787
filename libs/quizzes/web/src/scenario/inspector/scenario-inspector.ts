import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  type Flag,
  type ScenarioItem,
  withFlag,
  withFlagRenamed,
  withoutFlag,
} from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { LdClauseBadge, LdIcon } from '@leidraad/shared/web';
import { ClausePicker } from '../../write/clause-picker';
import { ItemText } from '../../write/item-text';
import { ItemWriting } from '../../write/writing';
import { ScenarioStudio } from '../studio';
import { FlagValue } from './flag-value';

/** The fields of the whole scenario: what it is called, which clauses it tests, and its flags. */
@Component({
  selector: 'ld-scenario-inspector',
  imports: [
    MatButton,
    MatIconButton,
    TranslocoPipe,
    ClausePicker,
    FlagValue,
    ItemText,
    LdClauseBadge,
    LdIcon,
  ],
  templateUrl: './scenario-inspector.html',
  styleUrl: './inspector-fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScenarioInspector {
  readonly scenario = input.required<ScenarioItem>();

  protected readonly writing = inject(ItemWriting);
  private readonly studio = inject(ScenarioStudio);
  protected readonly tests = computed(() =>
    this.scenario().tests.map((id) => ({
      id,
      number: this.writing.clauses().find(({ clauseId }) => clauseId === id)?.number ?? '?',
    })),
  );
  protected readonly free = computed(() => {
    const taken = new Set(this.scenario().tests);
    return this.writing.clauses().filter(({ clauseId }) => !taken.has(clauseId));
  });

  protected name(title: LocalizedText): void {
    this.studio.edit((scenario) => ({ ...scenario, title }), 'title');
  }

  protected test(clauseId: string): void {
    this.studio.edit((scenario) => ({ ...scenario, tests: [...scenario.tests, clauseId] }));
  }

  protected untest(clauseId: string): void {
    this.studio.edit((scenario) => ({
      ...scenario,
      tests: scenario.tests.filter((each) => each !== clauseId),
    }));
  }

  protected toggleCritical(): void {
    this.studio.edit((scenario) => ({ ...scenario, critical: !scenario.critical }));
  }

  protected addFlag(type: Flag['type']): void {
    this.studio.edit((scenario) => withFlag(scenario, type).scenario);
  }

  protected removeFlag(key: string): void {
    this.studio.edit((scenario) => withoutFlag(scenario, key));
  }

  /** A name that is taken or empty is not taken over: the field shows the old one again. */
  protected rename(key: string, event: Event): void {
    const field = event.target as HTMLInputElement;
    this.studio.edit((scenario) => withFlagRenamed(scenario, key, field.value));
    if (!this.scenario().flags.some((flag) => flag.key === field.value.trim())) field.value = key;
  }

  protected begin(key: string, value: boolean | number): void {
    this.change(key, (flag) =>
      flag.type === 'boolean' ? { ...flag, start: Boolean(value) } : { ...flag, start: Number(value) },
    );
  }

  protected bound(key: string, side: 'min' | 'max', event: Event): void {
    const number = Math.round(Number((event.target as HTMLInputElement).value));
    if (!Number.isFinite(number)) return;
    this.change(key, (flag) => {
      if (flag.type !== 'number') return flag;
      const bounds = { min: flag.min, max: flag.max, [side]: Math.min(Math.max(number, -100), 100) };
      const min = Math.min(bounds.min, bounds.max);
      const max = Math.max(bounds.min, bounds.max);
      return { ...flag, min, max, start: Math.min(Math.max(flag.start, min), max) };
    });
  }

  private change(key: string, change: (flag: Flag) => Flag): void {
    this.studio.edit((scenario) => ({
      ...scenario,
      flags: scenario.flags.map((flag) => (flag.key === key ? change(flag) : flag)),
    }));
  }
}
