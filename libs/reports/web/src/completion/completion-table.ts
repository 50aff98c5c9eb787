import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { MatSortModule, type Sort } from '@angular/material/sort';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { type CompletionRow, STATUS_WORDS } from '@leidraad/reports/model';
import { inLanguage, type Language, type LocalizedText } from '@leidraad/shared/model';
import { LdDatePipe, LdIcon, LdStatusChip } from '@leidraad/shared/web';
import { OPEN_STATUSES } from '@leidraad/training/model';
import { type ExemptionStep } from '@leidraad/training/web';
import { type CompletionSort } from './completion-filters';
import { STATUS_LOOKS, statusDetail } from './status-view';

export interface ExemptionAsked {
  row: CompletionRow;
  step: ExemptionStep;
}

/** One row a person and course. On phones the department and the dates go under the name and the status. */
@Component({
  selector: 'ld-completion-table',
  imports: [
    RouterLink,
    MatIconButton,
    MatMenuModule,
    MatSortModule,
    TranslocoPipe,
    LdDatePipe,
    LdIcon,
    LdStatusChip,
  ],
  templateUrl: './completion-table.html',
  styleUrl: './completion-table.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LdCompletionTable {
  readonly rows = input.required<readonly CompletionRow[]>();
  readonly language = input.required<Language>();
  readonly sort = input<CompletionSort>();
  readonly direction = input<'asc' | 'desc'>('asc');
  /** The course stands in a column unless the list is of one course. */
  readonly withCourse = input(true);
  readonly linked = input(false);
  readonly canExempt = input(false);
  /** Cycles that changed a moment ago. */
  readonly fresh = input<ReadonlySet<string>>(new Set());
  readonly sorted = output<Sort>();
  readonly exemption = output<ExemptionAsked>();

  protected readonly words = STATUS_WORDS;
  protected readonly looks = STATUS_LOOKS;
  protected readonly detail = statusDetail;
  protected readonly title = (text: LocalizedText) => inLanguage(text, this.language());
  /** What is done is not exempted any more, even when it has lapsed: its renewal is. */
  protected readonly mayExempt = (row: CompletionRow) => OPEN_STATUSES.includes(row.status);
  protected readonly hasActions = (row: CompletionRow) => row.status === 'exempt' || this.mayExempt(row);
}
