import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatMenu } from '@angular/material/menu';
import { type ComparedVersions } from '@leidraad/policies/model';
import { LdClauseBadge } from '@leidraad/shared/web';
import { type ChangeRow } from './comparison-rows';
import { LdDiffText } from './diff-text';
import { rowMarks } from './row-marks';
import { VerdictCell } from './verdict-cell';

/** One row of was–wordt: the old clauses, the new ones, and the verdict. In one text the words stand in one another. */
@Component({
  selector: 'ld-compare-row',
  imports: [LdClauseBadge, LdDiffText, VerdictCell],
  templateUrl: './compare-row.html',
  styleUrl: './compare-row.scss',
  host: { '[class.one]': "view() === 'one'" },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompareRowPart {
  readonly row = input.required<ChangeRow>();
  readonly versions = input.required<ComparedVersions>();
  readonly view = input.required<'side' | 'one'>();
  readonly menu = input.required<MatMenu>();
  readonly active = input(false);
  readonly plain = input(false);

  protected readonly marks = computed(() => rowMarks(this.row().relation));
  /** Numbers for one text: those of the new clauses, else those of the old. */
  protected readonly numbered = computed(() => {
    const { from, to } = this.row().relation;
    return to.length > 0 ? to : from;
  });
}
