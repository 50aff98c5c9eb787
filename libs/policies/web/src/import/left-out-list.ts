import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type LeftOutView } from '@leidraad/policies/model';

/** What was taken for no policy text, with why; each piece can be put back. */
@Component({
  selector: 'ld-left-out-list',
  imports: [MatButton, TranslocoPipe],
  template: `
    @if (rows().length === 0 && kept().length === 0) {
      <p class="ld-quiet">{{ 'policies.leftOut.none' | transloco }}</p>
    } @else {
      <ul>
        @for (piece of rows(); track piece.start) {
          <li>
            <p class="text">{{ piece.text }}</p>
            <div class="ld-row">
              <span class="ld-small ld-quiet">{{ 'policies.leftOut.why.' + piece.why | transloco }}</span>
              @if (editable()) {
                <button
                  matButton
                  type="button"
                  disabledInteractive
                  [disabled]="busy()"
                  [attr.aria-label]="'policies.leftOut.restoreOf' | transloco: { text: piece.text }"
                  (click)="keep.emit([...kept(), piece.start])"
                >
                  {{ 'policies.leftOut.restore' | transloco }}
                </button>
              }
            </div>
          </li>
        }
      </ul>
      @if (editable() && kept().length > 0) {
        <button matButton type="button" disabledInteractive [disabled]="busy()" (click)="keep.emit([])">
          {{ 'policies.leftOut.undo' | transloco: { count: kept().length } }}
        </button>
      }
    }
  `,
  styleUrl: './left-out-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LeftOutList {
  readonly pieces = input.required<readonly LeftOutView[]>();
  /** Starts of pieces that were restored: they stand among the clauses now. */
  readonly kept = input<readonly number[]>([]);
  readonly busy = input(false);
  readonly editable = input(true);
  /** The starts of all pieces to restore. */
  readonly keep = output<number[]>();

  protected readonly rows = computed(() =>
    this.pieces().filter((piece) => !this.kept().includes(piece.start)),
  );
}
