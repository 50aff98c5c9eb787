import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { type LeftOutView } from '@leidraad/policies/model';

/** What was taken for no policy text, by reason; each piece, or all of a reason, can be put back. */
@Component({
  selector: 'ld-left-out-list',
  imports: [MatButton, TranslocoPipe],
  template: `
    @if (rows().length === 0 && kept().length === 0) {
      <p class="ld-quiet">{{ 'policies.leftOut.none' | transloco }}</p>
    } @else {
      @for (group of groups(); track group.why) {
        <details [open]="group.pieces.length <= few">
          <summary>
            <span>{{ 'policies.leftOut.why.' + group.why | transloco }}</span>
            <span class="ld-number">{{ group.pieces.length }}</span>
          </summary>
          <ul>
            @for (piece of group.pieces; track piece.start) {
              <li>
                <p class="text">{{ piece.text }}</p>
                @if (editable()) {
                  <button
                    matButton
                    type="button"
                    disabledInteractive
                    [disabled]="busy()"
                    [attr.aria-label]="'policies.leftOut.restoreOf' | transloco: { text: piece.text }"
                    (click)="restore([piece])"
                  >
                    {{ 'policies.leftOut.restore' | transloco }}
                  </button>
                }
              </li>
            }
          </ul>
          @if (editable() && group.pieces.length > 1) {
            <button
              matButton
              type="button"
              disabledInteractive
              [disabled]="busy()"
              (click)="restore(group.pieces)"
            >
              {{ 'policies.leftOut.restoreAll' | transloco: { count: group.pieces.length } }}
            </button>
          }
        </details>
      }
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

  /** A longer group starts closed: a contents list says the same on every line. */
  protected readonly few = 4;
  protected readonly rows = computed(() =>
    this.pieces().filter((piece) => !this.kept().includes(piece.start)),
  );
  protected readonly groups = computed(() =>
    [...new Set(this.rows().map(({ why }) => why))].map((why) => ({
      why,
      pieces: this.rows().filter((piece) => piece.why === why),
    })),
  );

  protected restore(pieces: readonly LeftOutView[]): void {
    this.keep.emit([...this.kept(), ...pieces.map(({ start }) => start)]);
  }
}
