import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type ScenarioItem } from '@leidraad/quizzes/model';
import { LdTold } from '../../scenes/told';
import { PartsPreview } from './parts-preview';
import { choicesOf, endingsOf, type Say } from './read-parts';
import { onlyIn, type Reading, readIn } from './reading';

/** A scenario read through: every situation as it looks, its choices and where they lead, and the endings. */
@Component({
  selector: 'ld-scenario-preview',
  imports: [TranslocoPipe, LdTold, PartsPreview],
  template: `
    @for (situation of situations(); track situation.key) {
      <h4>
        {{ 'quizzes.write.preview.situation' | transloco: { number: situation.number } }}
        @if (situation.key === item().start) {
          · {{ 'quizzes.write.preview.start' | transloco }}
        }
      </h4>
      <p class="told" [attr.lang]="situation.told.language">{{ situation.told.text || '–' }}</p>
      @if (situation.shown; as shown) {
        <ld-told [bare]="true" [scene]="shown.scene" [picture]="shown.picture" />
      }
      <p class="asked" [attr.lang]="situation.asked.language">{{ situation.asked.text }}</p>
      <ld-parts-preview [parts]="situation.choices" [reading]="reading()" />
    }
    <h4>{{ 'quizzes.write.preview.endings' | transloco }}</h4>
    <ld-parts-preview [parts]="endings()" [reading]="reading()" />
  `,
  styles: `
    h4 {
      margin-block: 20px 4px;
      font-size: 15px;
      line-height: 22px;
    }

    .told {
      white-space: pre-line;
    }

    ld-told {
      max-width: 560px;
      margin-block: 8px;
    }

    .asked {
      margin-block: 4px 8px;
      font-weight: 600;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScenarioPreview {
  readonly item = input.required<ScenarioItem>();
  readonly reading = input.required<Reading>();
  readonly say = input.required<Say>();

  protected readonly situations = computed(() =>
    this.item().situations.map(({ scene, picture, ...situation }, index) => ({
      key: situation.key,
      number: index + 1,
      told: readIn(situation.text, this.reading()),
      shown: scene || picture ? onlyIn({ scene, picture }, this.reading()) : undefined,
      asked: readIn(situation.question, this.reading()),
      choices: choicesOf(this.item(), situation, this.say()),
    })),
  );
  protected readonly endings = computed(() => endingsOf(this.item(), this.say()));
}
