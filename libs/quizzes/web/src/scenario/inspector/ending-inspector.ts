import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { changedEnding, ENDING_KINDS, type EndingKind, type ScenarioEnding } from '@leidraad/quizzes/model';
import { type LocalizedText } from '@leidraad/shared/model';
import { CitedEditor } from '../../write/cited-editor';
import { ItemText } from '../../write/item-text';
import { ScenarioStudio } from '../studio';

let ids = 0;

/** The fields of an ending. */
@Component({
  selector: 'ld-ending-inspector',
  imports: [TranslocoPipe, CitedEditor, ItemText],
  template: `
    @let at = ending();
    <div class="ld-field">
      <label [for]="id">{{ 'scenario.ending.kind' | transloco }}</label>
      <select class="ld-input" [id]="id" (change)="choose($event)">
        @for (kind of kinds; track kind) {
          <option [value]="kind" [selected]="kind === at.kind">
            {{ 'scenario.ending.' + kind | transloco }}
          </option>
        }
      </select>
    </div>
    <p class="hint">{{ 'scenario.ending.hint.' + at.kind | transloco }}</p>
    <ld-item-text
      [label]="'scenario.ending.title' | transloco"
      [path]="path() + '.title'"
      [max]="120"
      [text]="at.title"
      (changed)="write('title', $event)"
    />
    <ld-item-text
      [label]="'scenario.ending.text' | transloco"
      [path]="path() + '.text'"
      [max]="800"
      [rows]="3"
      [text]="at.text"
      (changed)="write('text', $event)"
    />
    <ld-cited-editor [part]="at" [right]="at.kind === 'passed'" (changed)="cite($event)" />
  `,
  styleUrl: './inspector-fields.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EndingInspector {
  readonly ending = input.required<ScenarioEnding>();

  private readonly studio = inject(ScenarioStudio);
  protected readonly id = `ending-${++ids}`;
  protected readonly kinds = ENDING_KINDS;
  protected readonly path = computed(() => `endings.${this.ending().key}`);

  protected write(part: 'title' | 'text', text: LocalizedText): void {
    this.change((ending) => ({ ...ending, [part]: text }), part);
  }

  protected choose(event: Event): void {
    const kind = (event.target as HTMLSelectElement).value as EndingKind;
    this.change((ending) => ({ ...ending, kind }));
  }

  protected cite(ending: ScenarioEnding): void {
    this.change(() => ending);
  }

  private change(change: (ending: ScenarioEnding) => ScenarioEnding, part?: string): void {
    const { key } = this.ending();
    this.studio.edit((scenario) => changedEnding(scenario, key, change), part && `${key}.${part}`);
  }
}
