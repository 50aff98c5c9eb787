import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { inLanguage } from '@leidraad/shared/model';
import { LanguageService, LdIcon } from '@leidraad/shared/web';
import { keptSame } from '../kept';
import { nameOf, type Selection, ScenarioStudio } from '../studio';
import { CanvasChip } from './canvas-chip';
import { type Drawn, edgeViews, ENDING_ICONS, nodeViews } from './canvas-views';
import { type Box, type ScenarioLayout, touches } from './layout';

/** What is drawn on the canvas, of the part that is near what is in view; by itself, so that moving and zooming leave it alone. */
@Component({
  selector: 'ld-canvas-world',
  imports: [CanvasChip, LdIcon],
  templateUrl: './canvas-world.html',
  styleUrl: './canvas-world.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CanvasWorld {
  readonly layout = input.required<ScenarioLayout>();
  readonly near = input.required<Box>();
  /** Whether it is drawn large enough to read; else only what is selected has words and chips, as there are hundreds. */
  readonly readable = input(true);
  /** Path of the line that is being drawn from a choice. */
  readonly line = input<string>();

  protected readonly studio = inject(ScenarioStudio);
  private readonly language = inject(LanguageService);
  protected readonly icons = ENDING_ICONS;
  protected readonly current = computed(() => nameOf(this.studio.selection()));

  /** Once for all that is drawn: there are hundreds. */
  protected readonly said = computed(() => {
    const text = (key: string) => this.language.text(`scenario.${key}`);
    return {
      situation: text('canvas.kind.situation'),
      ending: text('canvas.kind.ending'),
      begin: text('canvas.begin'),
      empty: text('canvas.empty'),
      error: text('canvas.withError'),
      warning: text('canvas.withWarning'),
      passed: text('ending.passed'),
      'second-best': text('ending.second-best'),
      failed: text('ending.failed'),
    };
  });

  private readonly drawn = computed((): Drawn | undefined => {
    const scenario = this.studio.scenario();
    if (!scenario) return undefined;
    return {
      scenario,
      layout: this.layout(),
      findings: this.studio.findings(),
      bestRoute: this.studio.check()?.bestRoute,
      example: this.studio.example()?.path,
      words: (text) => inLanguage(text, this.language.current()).text,
    };
  });
  private readonly allNodes = keptSame(() => {
    const drawn = this.drawn();
    return drawn ? nodeViews(drawn) : [];
  });
  private readonly allEdges = keptSame(() => {
    const drawn = this.drawn();
    return drawn ? edgeViews(drawn) : [];
  });
  protected readonly nodes = computed(() => this.allNodes().filter(({ box }) => touches(box, this.near())));
  /** Those whose line only passes through as well. */
  protected readonly edges = computed(() =>
    this.allEdges().filter(({ around }) => touches(around, this.near())),
  );
  protected readonly chips = computed(() => {
    const current = this.current();
    return this.readable() ? this.edges() : this.edges().filter(({ name }) => name === current);
  });

  protected select(selection: Selection): void {
    this.studio.selection.set(selection);
  }
}
