import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Language } from '@leidraad/shared/model';
import { LdClauseBadge, LdIcon } from '@leidraad/shared/web';
import { type DepartedRow } from './comparison-rows';

/** Where a moved clause stood, with where it stands now. */
@Component({
  selector: 'ld-departed-row',
  imports: [TranslocoPipe, LdClauseBadge, LdIcon],
  template: `
    <div role="gridcell" class="text">
      @for (clause of row().clauses; track clause.clauseVersionId) {
        <p data-side="from" [attr.data-bead]="bead()" [attr.lang]="lang()">
          <ld-clause-badge [small]="true" [clause]="clause.number" />
          @if (unchanged() && view() === 'side') {
            {{ clause.text }}
          }
        </p>
      }
    </div>
    @if (view() === 'side') {
      <div aria-hidden="true" class="gutter"></div>
      <div role="gridcell" class="text"></div>
    }
    <div role="gridcell" class="where">
      <ld-icon name="swap_vert" />
      {{ 'policies.compare.standsNow' | transloco: { number: now() } }}
    </div>
  `,
  styleUrls: ['./compare-row.scss', './departed-row.scss'],
  host: { '[class.one]': "view() === 'one'" },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DepartedRowPart {
  readonly row = input.required<DepartedRow>();
  readonly view = input.required<'side' | 'one'>();
  readonly lang = input.required<Language>();
  protected readonly unchanged = computed(() => this.row().relation.kind === 'moved');
  /** An edited clause shows its old words beside the new ones, and its thread starts there too. */
  protected readonly bead = computed(() => (this.unchanged() ? this.row().relation.key : null));
  protected readonly now = computed(() => this.row().relation.to[0]?.number ?? '');
}
