import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LanguageService } from '@leidraad/shared/web';
import { type EdgeView } from './canvas-views';

/** A choice on its line: its letter and points, and for who does not see the line where it comes from and leads to. */
@Component({
  selector: 'ld-canvas-chip',
  imports: [TranslocoPipe],
  template: `
    @let of = edge();
    <span aria-hidden="true"
      ><strong>{{ of.letter }}</strong>
      {{ 'scenario.canvas.points' | transloco: { points: of.points } }}</span
    ><span class="ld-hidden">{{ name() }}</span>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CanvasChip {
  readonly edge = input.required<EdgeView>();

  private readonly language = inject(LanguageService);
  protected readonly name = computed(() => {
    const { letter, from, to, points, breaks, isBest: best } = this.edge();
    return this.language.text('scenario.canvas.choiceName', { letter, from, to, points, breaks, best });
  });
}
