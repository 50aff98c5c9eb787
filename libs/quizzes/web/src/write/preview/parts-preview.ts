import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdClauseBadge, LdIcon } from '@leidraad/shared/web';
import { LdToldPicture } from '../../scenes/picture';
import { type Reading, type ReadPart, readIn } from './reading';

/** The parts of an item with what is right, what one reads about each, and the clauses it rests on. */
@Component({
  selector: 'ld-parts-preview',
  imports: [TranslocoPipe, LdClauseBadge, LdIcon, LdToldPicture],
  templateUrl: './parts-preview.html',
  styleUrl: './parts-preview.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartsPreview {
  readonly parts = input.required<readonly ReadPart[]>();
  readonly reading = input.required<Reading>();

  protected readonly words = readIn;
}
