import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CompletionTiles } from '@leidraad/reports/model';
import { formatNumber, LanguageService, LdStatTile } from '@leidraad/shared/web';
import { type Tile } from './completion-filters';

const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

/** Five counts with what they are of; each filters the list below. */
@Component({
  selector: 'ld-completion-tiles',
  imports: [TranslocoPipe, LdStatTile],
  templateUrl: './completion-tiles.html',
  styleUrl: './completion-tiles.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdCompletionTiles {
  readonly tiles = input.required<CompletionTiles>();
  readonly pressed = input<Tile>();
  readonly toggled = output<Tile>();

  private readonly language = inject(LanguageService);
  /** No percentage of nobody. */
  protected readonly percent = computed(() => {
    const { completed, counted } = this.tiles();
    return counted === 0 ? '–' : formatNumber(completed / counted, 'percent', this.language.locale());
  });
  protected readonly ratio = ratio;
}
