import { ChangeDetectionStrategy, Component, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { ITEM_TYPES, type ItemType } from '@leidraad/quizzes/model';
import { ITEM_ICONS } from '@leidraad/quizzes/web';
import { LdIcon } from '@leidraad/shared/web';

/** Adds a question of the type that is chosen. */
@Component({
  selector: 'ld-new-question',
  imports: [MatButton, MatMenuModule, TranslocoPipe, LdIcon],
  templateUrl: './new-question.html',
  styleUrl: './new-question.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewQuestion {
  readonly chosen = output<ItemType>();

  protected readonly types = ITEM_TYPES;
  protected readonly icons = ITEM_ICONS;
}
