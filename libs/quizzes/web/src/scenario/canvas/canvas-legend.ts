import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ScenarioStudio } from '../studio';

/** What the lines mean. */
@Component({
  selector: 'ld-canvas-legend',
  imports: [TranslocoPipe],
  template: `
    @if (studio.check()?.bestRoute) {
      <span class="best">{{ 'scenario.legend.best' | transloco }}</span>
    }
    @if (studio.example()) {
      <span class="example">{{ 'scenario.legend.example' | transloco }}</span>
    }
    <span class="breaks">{{ 'scenario.legend.breaks' | transloco }}</span>
    <span class="conditional">{{ 'scenario.legend.conditional' | transloco }}</span>
  `,
  styleUrl: './canvas-legend.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CanvasLegend {
  protected readonly studio = inject(ScenarioStudio);
}
