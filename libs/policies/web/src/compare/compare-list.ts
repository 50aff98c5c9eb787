import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { injectVirtualizer } from '@tanstack/angular-virtual';
import { type ComparedRelation, type ComparedVersions } from '@leidraad/policies/model';
import { CompareHead } from './compare-head';
import { CompareRowPart } from './compare-row';
import { CompareState } from './compare-state';
import { type CompareRow } from './comparison-rows';
import { DepartedRowPart } from './departed-row';
import { FoldRowPart } from './fold-row';
import { isChangeToSee, nextOf, stepOf } from './list-keys';
import { type RowAction, rowActions } from './row-actions';
import { LdThreadGutter } from './thread-gutter';
import { type DrawnThreads, drawThreads } from './thread-lines';
import { measuredPlaces, scrollingParent } from './thread-places';
import { threadsOf } from './threads-of';

/** From this many rows on only those in view are drawn. */
const MANY_ROWS = 150;
const ESTIMATE = { fold: 40, departed: 56, change: 112 } as const;

/**
 * The rows of was–wordt as a grid with one tab stop: arrows move, J and K go to the next and previous change, Enter goes
 * into a row and Escape back to it, I and T choose what a change weighs, Space says it was looked at.
 */
@Component({
  selector: 'ld-compare-list',
  imports: [
    MatMenuModule,
    TranslocoPipe,
    CompareHead,
    CompareRowPart,
    DepartedRowPart,
    FoldRowPart,
    LdThreadGutter,
  ],
  templateUrl: './compare-list.html',
  styleUrl: './compare-list.scss',
  host: { '(keydown)': 'key($event)', '(document:keydown)': 'keyElsewhere($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CompareList {
  readonly versions = input.required<ComparedVersions>();
  readonly view = input.required<'side' | 'one'>();
  /** On paper every row is drawn, without anything to press. */
  readonly printing = input(false);
  /** Whether paper gets every sentence, or the changes with the rest in one line. */
  readonly paper = input<'all' | 'changes'>('all');
  readonly act = output<{ action: RowAction; relation: ComparedRelation }>();

  protected readonly state = inject(CompareState);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly grid = viewChild.required<ElementRef<HTMLElement>>('grid');

  protected readonly rows = computed(() => {
    if (!this.printing()) return this.state.rows();
    return this.paper() === 'all' ? this.state.allRows() : this.state.foldedRows();
  });
  /** The row with the tab stop. */
  protected readonly focused = computed(() => {
    const at = this.state.at();
    return this.rows().some(({ id }) => id === at) ? at : this.rows()[0]?.id;
  });
  private readonly scroller = signal<HTMLElement | undefined>(undefined);
  private readonly isLong = computed(() => this.rows().length > MANY_ROWS && !this.printing());
  private readonly virtual = injectVirtualizer<HTMLElement, HTMLElement>(() => {
    const rows = this.isLong() ? this.rows() : [];
    return {
      count: rows.length,
      scrollElement: this.scroller(),
      estimateSize: (index) => ESTIMATE[rows[index]?.kind ?? 'change'],
      getItemKey: (index) => rows[index]?.id ?? index,
      overscan: 8,
      // Rows that settle while they are measured would otherwise be reported as an endless loop.
      useAnimationFrameWithResizeObserver: true,
    };
  });
  /** The rows to draw, and the height of those above and below that are not. */
  protected readonly drawn = computed(() => {
    const rows = this.rows();
    if (!this.isLong()) return { rows: rows.map((row, index) => ({ row, index })), above: 0, below: 0 };
    const items = this.virtual.getVirtualItems();
    return {
      rows: items.flatMap(({ index }) => (rows[index] ? [{ row: rows[index], index }] : [])),
      above: items[0]?.start ?? 0,
      below: this.virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    };
  });
  private readonly threads = computed(() => threadsOf(this.rows()));
  private readonly resized = signal(0);
  protected readonly gutter = signal<{ left: number; height: number; threads: DrawnThreads } | undefined>(
    undefined,
  );
  /** The row that gets the focus as soon as it is drawn. */
  private readonly goal = signal<string | undefined>(undefined);

  constructor() {
    afterRenderEffect(() => this.scroller.set(scrollingParent(this.host.nativeElement)));
    afterRenderEffect(() => {
      if (!this.isLong()) return;
      this.drawn();
      for (const row of this.host.nativeElement.querySelectorAll<HTMLElement>('[data-index]'))
        this.virtual.measureElement(row);
    });
    afterRenderEffect(() => this.drawGutter());
    // Focus follows after keys only: reading with the mouse doesn't move it.
    afterRenderEffect(() => this.followFocus());
    this.watchSize();
  }

  /** Brings a row into view with the focus on it. */
  goTo(id: string): void {
    this.state.at.set(id);
    this.goal.set(id);
  }

  protected actionsOf(row: ComparedRelation): RowAction[] {
    return rowActions(row);
  }

  protected key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || this.printing()) return;
    const target = event.target as HTMLElement;
    const onRow = target.matches('[data-row]');
    const index = this.rows().findIndex(({ id }) => id === this.focused());
    const row = this.rows()[index];
    if (!row) return;
    if (event.key === 'Escape' && !onRow) this.goBack(target);
    else if (target.matches('input, textarea')) return;
    else if (!this.pressed(event.key, row, index, onRow)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** J and K come into the list from anywhere on the page where nothing is typed. */
  protected keyElsewhere(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if ((key !== 'j' && key !== 'k') || target.closest('input, textarea, select, .cdk-overlay-container'))
      return;
    const at = this.rows().findIndex(({ id }) => id === this.focused());
    const to = nextOf(this.rows(), key === 'j' ? at - 1 : at + 1, key, isChangeToSee);
    if (!to) return;
    event.preventDefault();
    this.goTo(to.id);
  }

  private pressed(key: string, row: CompareRow, index: number, onRow: boolean): boolean {
    const rows = this.rows();
    const to =
      nextOf(rows, index, key.toLowerCase(), isChangeToSee) ?? (onRow ? stepOf(rows, index, key) : undefined);
    if (to) {
      this.goTo(to.id);
      return true;
    }
    const letter = key.toLowerCase();
    if (row.kind === 'change' && (letter === 'i' || letter === 't')) {
      this.state.choose(row.relation, letter === 'i' ? 'substantive' : 'wording');
      this.intoReason(row.id);
      return true;
    }
    if (!onRow) return false;
    if (key === 'Enter') return this.enter(row);
    if (key === ' ') {
      if (row.kind === 'fold') this.state.toggleFold(row.id);
      else if (row.kind === 'change' && this.state.editable() && row.relation.change !== 'none')
        void this.state.look([row.relation], row.relation.needsLook);
      return true;
    }
    return false;
  }

  /** Enter opens a fold, goes from where a clause stood to where it stands, and else into the row. */
  private enter(row: CompareRow): boolean {
    if (row.kind === 'fold') this.state.toggleFold(row.id);
    else if (row.kind === 'departed') this.goTo(row.relation.key);
    else this.elementOf(row.id)?.querySelector<HTMLElement>('[tabindex="0"], input')?.focus();
    return true;
  }

  private goBack(target: HTMLElement): void {
    target.closest<HTMLElement>('[data-row]')?.focus();
  }

  /** Where a reason is asked, it can be typed at once. */
  private intoReason(id: string): void {
    setTimeout(() => this.elementOf(id)?.querySelector<HTMLElement>('form input')?.focus());
  }

  private elementOf(id: string): HTMLElement | undefined {
    const rows = this.host.nativeElement.querySelectorAll<HTMLElement>('[data-row]');
    return [...rows].find((row) => row.dataset['row'] === id);
  }

  private followFocus(): void {
    const id = this.goal();
    this.drawn();
    if (id === undefined) return;
    const row = this.elementOf(id);
    // Not drawn yet: it is once one is there.
    const index = this.rows().findIndex((each) => each.id === id);
    if (!row && index >= 0) return this.virtual.scrollToIndex(index);
    this.goal.set(undefined);
    if (!row) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }

  private drawGutter(): void {
    this.drawn();
    this.resized();
    this.state.drafts();
    if (this.view() === 'one' || this.printing()) return this.gutter.set(undefined);
    const { beads, folds, left, height } = measuredPlaces(this.grid().nativeElement);
    this.gutter.set({ left, height, threads: drawThreads(this.threads(), beads, folds) });
  }

  private watchSize(): void {
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => this.resized.update((times) => times + 1));
    afterRenderEffect(() => observer.observe(this.grid().nativeElement));
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }
}
