import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { LdIcon } from '@leidraad/shared/web';
import { LeftOutList } from '../import/left-out-list';
import { WarningList } from '../parts/warning-list';
import { ClauseInspector } from './clause-inspector';
import { ReviewHelp } from './review-help';
import { ReviewState, type Side, SIDES } from './review-state';
import { leftOutOf, listedWarnings, sideTabs } from './side-contents';
import { VersionEdits } from './version-edits';

/**
 * What stands beside the clauses, a tab each: the reading of the current one, the warnings, what was left out, and help.
 * On a narrow screen it lies over them as a sheet, until it is closed.
 */
@Component({
  selector: 'ld-side-pane',
  imports: [MatIconButton, TranslocoPipe, ClauseInspector, LdIcon, LeftOutList, ReviewHelp, WarningList],
  templateUrl: './side-pane.html',
  styleUrl: './side-pane.scss',
  host: { '[class.open]': 'state.sideOpen()', '(keydown.escape)': 'close()' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SidePane {
  readonly editable = input(false);
  /** The reader wants to see the clause with this number. */
  readonly shown = output<string>();
  /** The sheet was closed: focus goes back to what it lay over. */
  readonly closed = output<void>();

  protected readonly state = inject(ReviewState);
  protected readonly edits = inject(VersionEdits);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly warnings = computed(() => listedWarnings(this.state.version()));
  protected readonly openWarnings = computed(
    () => this.warnings().filter(({ state }) => state === 'open').length,
  );
  protected readonly leftOut = computed(() => leftOutOf(this.state.version()));
  protected readonly tabs = computed(() => sideTabs(this.state.version()));

  /** Opens a tab with the focus on it. */
  show(side: Side): void {
    this.state.open(side);
    setTimeout(() => this.tab(side)?.focus());
  }

  protected close(): void {
    if (!this.state.sideOpen()) return;
    this.state.sideOpen.set(false);
    this.closed.emit();
  }

  /** Arrows, Home and End go along the tabs. */
  protected key(event: KeyboardEvent): void {
    const at = SIDES.indexOf(this.state.side());
    const to = {
      ArrowRight: (at + 1) % SIDES.length,
      ArrowLeft: (at + SIDES.length - 1) % SIDES.length,
      Home: 0,
      End: SIDES.length - 1,
    }[event.key];
    const side = to === undefined ? undefined : SIDES[to];
    if (!side) return;
    event.preventDefault();
    this.show(side);
  }

  private tab(side: Side): HTMLElement | null {
    return this.host.nativeElement.querySelector<HTMLElement>(`#side-${side}`);
  }
}
