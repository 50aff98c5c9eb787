import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { changedSituation, type ScenarioSituation } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { LdIcon } from '@leidraad/shared/web';
import { ItemText } from '../../write/item-text';
import { ScenarioStudio } from '../studio';
import { SituationScene } from './situation-scene';

/** The fields of a situation. */
@Component({
  selector: 'ld-situation-inspector',
  imports: [MatButton, TranslocoPipe, ItemText, LdIcon, SituationScene],
  template: `
    @let at = situation();
    <ld-item-text
      [label]="'scenario.situation.text' | transloco"
      [path]="path() + '.text'"
      [max]="1200"
      [rows]="4"
      [text]="at.text"
      (changed)="write('text', $event)"
    />
    <ld-situation-scene [situation]="at" />
    <ld-item-text
      [label]="'scenario.situation.question' | transloco"
      [path]="path() + '.question'"
      [max]="300"
      [text]="at.question"
      (changed)="write('question', $event)"
    />
    <label class="check">
      <input type="checkbox" [checked]="isStart()" [disabled]="isStart()" (change)="begin()" />
      {{ 'scenario.situation.start' | transloco }}
    </label>
    <label class="check">
      <input type="checkbox" [checked]="at.back === true" (change)="toggleBack()" />
      {{ 'scenario.situation.back' | transloco }}
    </label>
    <h3>{{ 'scenario.situation.choices' | transloco: { count: at.choices.length } }}</h3>
    @if (at.choices.length < 6) {
      <div>
        <button matButton="outlined" type="button" (click)="studio.addChoice(at.key)">
          <ld-icon matButtonIcon name="add" />{{ 'scenario.situation.addChoice' | transloco }}
        </button>
      </div>
    }
  `,
  styleUrl: '../../write/fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SituationInspector {
  readonly situation = input.required<ScenarioSituation>();

  protected readonly studio = inject(ScenarioStudio);
  protected readonly path = computed(() => `situations.${this.situation().key}`);
  protected readonly isStart = computed(() => this.studio.scenario()?.start === this.situation().key);

  protected write(part: 'text' | 'question', text: LocalizedText): void {
    this.change((situation) => ({ ...situation, [part]: text }), part);
  }

  protected begin(): void {
    const { key } = this.situation();
    this.studio.edit((scenario) => ({ ...scenario, start: key }));
  }

  protected toggleBack(): void {
    this.change(({ back, ...situation }) => (back ? situation : { ...situation, back: true }));
  }

  private change(change: (situation: ScenarioSituation) => ScenarioSituation, part?: string): void {
    const { key } = this.situation();
    this.studio.edit((scenario) => changedSituation(scenario, key, change), part && `${key}.${part}`);
  }
}
