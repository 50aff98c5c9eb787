import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  changedChoice,
  type Condition,
  type FlagChange,
  MISCONCEPTIONS,
  type ScenarioChoice,
  withEnding,
  withSituation,
} from '@leidraad/quizzes/model';
import { inLanguage, type LocalizedText } from '@leidraad/shared/model';
import { LanguageService } from '@leidraad/shared/web';
import { CitedEditor } from '../../write/cited-editor';
import { ItemText } from '../../write/item-text';
import { ScenarioStudio } from '../studio';
import { ChangeRows } from './change-rows';
import { ConditionRows } from './condition-rows';

const NEW_SITUATION = '+situation';
const NEW_ENDING = '+ending';
let ids = 0;

/** The fields of a choice: its words, where it leads, what it earns, does and says. */
@Component({
  selector: 'ld-choice-inspector',
  imports: [TranslocoPipe, ChangeRows, CitedEditor, ConditionRows, ItemText],
  templateUrl: './choice-inspector.html',
  styleUrl: './inspector-fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChoiceInspector {
  readonly situation = input.required<string>();
  readonly choice = input.required<ScenarioChoice>();

  protected readonly studio = inject(ScenarioStudio);
  private readonly language = inject(LanguageService);
  protected readonly id = `choice-${++ids}`;
  protected readonly misconceptions = MISCONCEPTIONS;
  protected readonly newSituation = NEW_SITUATION;
  protected readonly newEnding = NEW_ENDING;
  protected readonly path = computed(() => `situations.${this.situation()}.choices.${this.choice().key}`);
  protected readonly breaks = computed(() => this.choice().clauses.some(({ effect }) => effect === 'breaks'));
  protected readonly targets = computed(() => {
    const scenario = this.studio.scenario();
    const words = (text: LocalizedText) => {
      const { text: all } = inLanguage(text, this.language.current());
      return all.length > 40 ? `${all.slice(0, 38).trimEnd()}…` : all;
    };
    return {
      situations: (scenario?.situations ?? [])
        .filter(({ key }) => key !== this.situation())
        .map(({ key, text }) => ({ key, name: key.toUpperCase(), text: words(text) })),
      endings: (scenario?.endings ?? []).map(({ key, kind, title }) => ({
        key,
        name: key.toUpperCase(),
        kind,
        text: words(title),
      })),
    };
  });

  protected write(part: 'text' | 'feedback', text: LocalizedText): void {
    this.change((choice) => ({ ...choice, [part]: text }), part);
  }

  protected tell(text: LocalizedText): void {
    this.change(({ consequence: _old, ...choice }) => {
      const isEmpty = Object.keys(text).length === 0;
      return isEmpty ? choice : { ...choice, consequence: text };
    }, 'consequence');
  }

  /** To a place that is there, or to one that is made for it. */
  protected lead(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const step = { situation: this.situation(), choice: this.choice().key };
    this.studio.edit((scenario) => {
      const made =
        value === NEW_SITUATION
          ? withSituation(scenario)
          : value === NEW_ENDING
            ? withEnding(scenario, 'failed')
            : { scenario, key: value === '' ? null : value };
      return changedChoice(made.scenario, step, (choice) => ({ ...choice, to: made.key }));
    });
  }

  protected score(event: Event): void {
    const points = Math.min(Math.max(Math.round(Number((event.target as HTMLInputElement).value)), -20), 20);
    if (Number.isFinite(points)) this.change((choice) => ({ ...choice, points }), 'points');
  }

  protected cite(choice: ScenarioChoice): void {
    this.change(() => choice);
  }

  protected mistake(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const misconception = MISCONCEPTIONS.find((each) => each === value);
    this.change(({ misconception: _old, ...choice }) =>
      misconception ? { ...choice, misconception } : choice,
    );
  }

  protected withWhen(when: Condition[]): (choice: ScenarioChoice) => ScenarioChoice {
    return ({ when: _old, ...choice }) => (when.length > 0 ? { ...choice, when } : choice);
  }

  protected withChanges(changes: FlagChange[]): (choice: ScenarioChoice) => ScenarioChoice {
    return ({ changes: _old, ...choice }) => (changes.length > 0 ? { ...choice, changes } : choice);
  }

  protected change(change: (choice: ScenarioChoice) => ScenarioChoice, part?: string): void {
    const step = { situation: this.situation(), choice: this.choice().key };
    this.studio.edit(
      (scenario) => changedChoice(scenario, step, change),
      part && `${step.situation} ${step.choice} ${part}`,
    );
  }
}
