import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CourseFigures, type ItemRow } from '@leidraad/reports/model';
import { LanguageService, LdClauseBadge, LdDatePipe, LdIcon, LdNumberPipe } from '@leidraad/shared/web';
import { ITEM_ICONS } from '@leidraad/quizzes/web';
import { LdItemReading } from './item-reading';
import { shortText } from './item-words';
import { LdToldShare } from './told-share';

/** One row a question: how many, how many of them right, and what that says. */
@Component({
  selector: 'ld-item-table',
  imports: [
    RouterLink,
    TranslocoPipe,
    LdClauseBadge,
    LdDatePipe,
    LdIcon,
    LdItemReading,
    LdNumberPipe,
    LdToldShare,
  ],
  templateUrl: './item-table.html',
  styleUrl: './item-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdItemTable {
  readonly course = input.required<CourseFigures['course']>();
  readonly rows = input.required<readonly ItemRow[]>();

  private readonly language = inject(LanguageService);
  protected readonly icons = ITEM_ICONS;
  protected readonly name = (row: ItemRow) => shortText(row.name, this.language.current(), 72);
}
